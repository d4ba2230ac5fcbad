import type { Catalogue } from '.';
import { en } from './en';

export const pl: Catalogue = en;
