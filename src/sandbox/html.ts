/** Markup that is already safe to send. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | undefined | null | false | Html | Html[];

/** Every value is escaped, unless it was made by this very function. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((out, part, i) => out + render(values[i - 1]) + part));
}

function render(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map((item) => item.text).join('');
  return value instanceof Html ? value.text : escape(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
