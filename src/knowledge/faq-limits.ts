export const QUESTION_MAX = 500;
export const PARAPHRASES_MAX = 50;
export const ANSWER_MAX = 5000;
/** Two short paragraphs: what one reads in a chat without scrolling. */
export const SHORT_MAX = 600;
export const TOPIC_MAX = 60;
