import type { Locale } from '../../identity/locale.js';
import { el } from './el.js';
import { en } from './en.js';
import { pl } from './pl.js';
import { sk } from './sk.js';
import type { StatusText } from './text.js';
import { tr } from './tr.js';

export const TEXTS: Readonly<Record<Locale, StatusText>> = { en, el, sk, pl, tr };
