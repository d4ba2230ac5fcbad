/** What may be praised by name, and `general`: praise of everything or of nothing in particular. */
export const GOOD_THINGS = ['staff', 'delivery', 'product', 'price', 'shop', 'general'] as const;
export type GoodThing = (typeof GOOD_THINGS)[number];
