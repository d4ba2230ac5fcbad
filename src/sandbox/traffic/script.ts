import type { Site } from '../model.js';

/** One thing a customer of the invented shop writes. All texts are made up for this project. */
export interface ScriptItem {
  on:
    | 'page'
    | 'instagram'
    | 'direct'
    | 'instagram-direct'
    | 'review'
    | 'mention'
    | 'instagram-mention'
    | 'recommendation'
    | 'wall'
    | 'site';
  /** Which of the further sites. */
  site?: Site;
  title?: string;
  author: string;
  /** `{order}` becomes an order number. Missing on a review with stars only. */
  text?: string;
  /** Minutes before the first start at which it was written; without it the item arrives live. */
  ago?: number;
  rating?: number;
  /** The shop's staff has already answered with this, outside the product, half an hour later. */
  staff?: string;
  /** What the customer adds once the shop has answered; on a review, the text it is changed to. */
  then?: string;
  /** Stars the review is raised to together with `then`. */
  thenRating?: number;
  /** Google's English translation, mixed into the text. */
  translation?: string;
  attachment?: 'photo' | 'sticker';
}

export interface Script {
  language: 'en' | 'el' | 'sk' | 'pl' | 'tr';
  items: readonly ScriptItem[];
  /** Who writes when the script comes round again. */
  names: readonly string[];
}
