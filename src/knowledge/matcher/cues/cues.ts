/**
 * By kind, beginnings of words, folded, after which a person answers, whatever else is said. Only what hardly
 * stands in an innocent question: the rest is left to the topics.
 */
export type Cues = Readonly<Record<string, readonly string[]>>;
