/** Quick replies under a message: 13, of 20 characters; longer titles are cut. Source: Quick Replies, Messenger and Instagram. */
export const QUICK_REPLIES = { most: 13, titleCharacters: 20 };

/** Ice breakers, at most. Source: Ice Breakers, Messenger and Instagram. */
export const ICE_BREAKERS = 4;

/** The platform takes 20 entries of the persistent menu; nobody reads more than a few. Source: Persistent Menu. */
export const MENU_ITEMS = 6;
