/** Markup that is safe to send: everything laid into it was escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);

/** What a template may hold. */
type Part = Html | string | number | null | undefined | readonly Part[];

const show = (value: Part): string => {
  if (value instanceof Html) return value.markup;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(show).join('');
};

/** A template that escapes what is laid into it, except other `html` and lists of it. */
export const html = (parts: TemplateStringsArray, ...values: Part[]): Html =>
  new Html(parts.reduce((made, part, i) => made + show(values[i - 1]) + part));

/** A customer's text with its line breaks. */
export const lines = (text: string): Html => new Html(escapeHtml(text).replace(/\n/g, '<br>'));
