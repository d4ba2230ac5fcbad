import { Liquid, type LiquidError, ParseError, TokenizationError } from 'liquidjs';
import { hintOf, scopeOf, type TemplateFacts, VARIABLES } from './variables.js';

/** Choices and values; nothing that repeats, reads files or keeps state. */
const TAGS = new Set(['assign', 'capture', 'case', 'comment', 'if', 'raw', 'unless', 'echo', '#']);
const LONGEST = 10_000;
const RENDER_MS = 50;

const engine = new Liquid({
  ownPropertyOnly: true,
  strictVariables: true,
  strictFilters: true,
  // `{{ customer.name | default: … }}` and `{% if customer.name %}` are how a template asks what is known
  lenientIf: true,
  parseLimit: LONGEST,
  renderLimit: RENDER_MS,
  memoryLimit: LONGEST * 10,
});
for (const tag of Object.keys(engine.tags)) if (!TAGS.has(tag)) delete engine.tags[tag];

export interface Rendered {
  text: string;
  /** Variables that are not known; the text has a marked place for each. */
  missing: string[];
}

/** Why a template cannot be used; null: it can. */
export function templateFault(source: string): string | null {
  if (source.length > LONGEST) return `It is longer than ${LONGEST} characters.`;
  try {
    const named = engine.globalFullVariablesSync(source);
    const unknown = named.find((name) => !(VARIABLES as readonly string[]).includes(name));
    if (unknown === undefined) return null;
    return `“${unknown}” is no variable. There are: ${VARIABLES.join(', ')}.`;
  } catch (error) {
    if (error instanceof ParseError || error instanceof TokenizationError) return said(error);
    throw error;
  }
}

/** Fills a template in. What is not known becomes a place to fill in, which the guard lets nobody send. */
export function renderTemplate(source: string, facts: TemplateFacts, language: string): Rendered {
  const scope = scopeOf(facts, language);
  const missing: string[] = [];
  const parsed = engine.parse(source);
  for (;;) {
    try {
      const text = String(engine.renderSync(parsed, scope));
      return { text: tidy(text), missing };
    } catch (error) {
      const name = unknownVariable(error);
      if (name === undefined || missing.includes(name) || missing.length >= VARIABLES.length)
        throw error;
      missing.push(name);
      fillIn(scope, name, `[[… ${hintOf(name, language)} …]]`);
    }
  }
}

function fillIn(scope: ReturnType<typeof scopeOf>, name: string, value: string): void {
  const [group, field] = name.split('.');
  if (field === undefined) scope[name] = value;
  else (scope[group!] as Record<string, string>)[field] = value;
}

/** The reading of a variable that the scope does not have says which, beneath the error of the engine. */
function unknownVariable(error: unknown): string | undefined {
  const inner = (error as { originalError?: { variableName?: unknown } }).originalError;
  const name = inner?.variableName;
  return typeof name === 'string' && (VARIABLES as readonly string[]).includes(name)
    ? name
    : undefined;
}

const said = (error: LiquidError): string =>
  error.message.replace(/, line:(\d+), col:(\d+)$/, ' (line $1, column $2)') + '.';

/** A tag on a line of its own leaves the line empty. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
