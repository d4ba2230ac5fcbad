import type { Cues } from './cues/cues.js';
import { el } from './cues/el.js';
import { en } from './cues/en.js';
import { pl } from './cues/pl.js';
import { sk } from './cues/sk.js';
import { tr } from './cues/tr.js';

/** What sends a message to a person, a language. */
export const CUES: Readonly<Record<string, Cues>> = { en, sk, pl, tr, el };
