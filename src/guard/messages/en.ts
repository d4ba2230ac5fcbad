import type { Catalogue } from './catalogue.js';

export const en: Catalogue = {
  unsure: 'This is a guess: read it once more as the customer would.',
  message: {
    insult: 'This insults the customer. Take it out.',
    threat: 'This reads as a threat. State the facts calmly, or pass the case to a manager.',
    personal_data_public: 'Personal data in a public reply. Move it to a private message.',
    wrong_language: 'The reply is not in the customer’s language.',
    sarcasm: 'This sounds mocking. Say plainly what you can do.',
    blame: 'This puts the blame on the customer. Describe what happened and what comes next.',
    argue: 'This contradicts the customer. Say what you see and offer to look into it together.',
    unfilled_slot: 'A place in the text is still to be filled in.',
    policy_phrase:
      'Customers hear “policy” as “we do not care”. Give the reason, or the way that works.',
    ask_again: 'The shop already knows this. Do not ask the customer for it again.',
    queue_phrase: 'Nobody wants to hear about queues. Say when the answer will come.',
    impossible_promise: 'You cannot be sure of this. Promise only what is in your own hands.',
    wrong_address_form: 'The brand addresses its customers differently (polite or familiar).',
    shouting: 'Capitals and rows of exclamation marks read as shouting.',
    closed_door: 'This closes the door. Offer a next step, however small.',
    empty: 'The reply says nothing about what the customer wrote.',
    brand_phrase: 'Your brand does not say this.',
  },
  wording: {
    insult: 'I understand that you are upset. Let us put this right.',
    threat:
      'We see it differently and would like to talk it through with you in a private message.',
    personal_data_public: 'Please send us a private message, we will look into it there.',
    sarcasm: 'I am sorry this was a disappointment. Here is what we can do:',
    blame: 'I can see how this happened. Here is how we can solve it:',
    argue: 'Our records show something different, so I would like to look into it with you.',
    policy_phrase: 'What we can do for you is this:',
    ask_again: 'I have your order in front of me and am looking into it.',
    queue_phrase: 'We have your message and will answer within the hour.',
    impossible_promise:
      'We are doing what we can to make it; I will let you know as soon as it is certain.',
    closed_door: 'That is not possible, but here is what I can offer:',
    empty: 'Thank you for writing. About your question:',
  },
};
