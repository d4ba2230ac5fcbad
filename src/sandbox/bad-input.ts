/** What a caller of the control API got wrong, and what is allowed: answered with 400. */
export class BadInput extends Error {}
