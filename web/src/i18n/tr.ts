import type { Catalogue } from '.';
import { en } from './en';

export const tr: Catalogue = en;
