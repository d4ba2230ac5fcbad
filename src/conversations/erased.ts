const PREFIX = 'erased:';

/** Stands where the platform's id stood of what was erased; unique as the row's own id is. */
export const erasedId = (rowId: string): string => `${PREFIX}${rowId}`;

/** Whether an item, a thread or a person was erased at somebody's wish. */
export const isErased = (externalId: string): boolean => externalId.startsWith(PREFIX);
