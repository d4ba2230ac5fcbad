import type { PersonWords } from './words.js';

const WHO =
  '(human|humans|person|people|agent|operator|someone|somebody|anyone|representative|rep|colleague|staff|employee|manager|service|support|advisor|adviser|team)';

export const en: PersonWords = {
  alone: [
    '(a |the )?(real |live |actual )?(human|person|agent|operator|representative|rep|adviser|advisor)',
    'human being',
    'people',
    'staff',
    'employee',
    'colleague',
    'manager',
    'customer (service|support|care)',
    'live (chat|support)',
    'support',
    'someone real',
    '(no|not a|stop) (bot|robot|chatbot)s?',
  ],
  isBot: [
    '(are you|is this|am i (talking|speaking|writing|chatting) (to|with)) (a |an )?(bot|robot|human|machine|chatbot|ai|real person|person|computer|program)',
    '(who|what) are you',
  ],
  said: [
    `(speak|talk|talking|chat|write|put me through|get through|connect me|transfer me|pass me|hand me over|switch me) … (to|with)( a| an| the| your| some)?( real| live| actual| human| customer)? ${WHO}`,
    '(want|need|prefer|give me|get me|id like|would like)( a| an| the)?( real| live| actual)? (human|agent|operator|representative)',
    '(real|live|actual) (human|person|agent|people)',
    'human (being|agent|operator|support|help|assistance)',
    '(stop|no|without|hate|dont want|not) … (bot|bots|chatbot|chatbots)',
    '(is|are)( there)? (anyone|anybody|someone|somebody) (there|here|real)',
  ],
  unhelped: [
    '(this|that|it|which)( really| just)? (did not|didnt|does not|doesnt|isnt|is not|wasnt|was not) … (help*|useful|answer*)',
    'not (helpful|useful|what i (asked|meant|wanted))',
    '(no|zero) help',
    '(did not|didnt|does not|doesnt|dont|havent|not) … (answer|answered) (me|my question|the question|what i asked)',
    '(wrong|useless) answer',
    '(thats|that is|this is) not (my question|an answer|the answer)',
  ],
};
