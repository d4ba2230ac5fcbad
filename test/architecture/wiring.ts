import ts from 'typescript';
import { decoratorsOf, each, eachWord, placeOf, type Source } from './source.js';

const PIPELINE = 'src/pipeline.ts';

interface Defined {
  constant: string;
  name: string;
  place: string;
  path: string;
}

/** `export const x = defineJob<…>('name', …)` and the like. */
function defined(sources: Source[], by: string): Defined[] {
  const found: Defined[] = [];
  for (const source of sources) {
    if (source.path.endsWith('.spec.ts')) continue;
    each(source.tree, (node) => {
      if (!ts.isVariableDeclaration(node) || !node.initializer) return;
      const call = node.initializer;
      if (!ts.isCallExpression(call) || call.expression.getText() !== by) return;
      const [name] = call.arguments;
      found.push({
        constant: node.name.getText(),
        name: name && ts.isStringLiteral(name) ? name.text : '',
        place: placeOf(source, node),
        path: source.path,
      });
    });
  }
  return found;
}

function wires(sources: Source[]): { event: string; jobs: string[]; place: string }[] {
  const pipeline = sources.find(({ path }) => path === PIPELINE);
  const found: { event: string; jobs: string[]; place: string }[] = [];
  if (!pipeline) return found;
  each(pipeline.tree, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'on') return;
    const [event, ...jobs] = node.arguments.map((argument) => argument.getText());
    found.push({ event: event!, jobs, place: placeOf(pipeline, node) });
  });
  return found;
}

const count = (items: string[], item: string): number => items.filter((one) => one === item).length;

/** Each event leads somewhere, and the file says where in one line. */
export function events(sources: Source[]): string[] {
  const wired = wires(sources).map(({ event }) => event);
  return defined(sources, 'defineEvent').flatMap(({ constant, place }) => {
    const times = count(wired, constant);
    return times === 1 ? [] : [`${place} ${constant} stands ${times} times in the pipeline`];
  });
}

/** Each job has one method that does it. */
export function handlers(sources: Source[]): string[] {
  const handled: string[] = [];
  for (const source of sources)
    each(source.tree, (node) => {
      for (const { name, call } of decoratorsOf(node))
        if (name === 'Handles') handled.push(call?.arguments[0]?.getText() ?? '');
    });
  return defined(sources, 'defineJob').flatMap(({ constant, place }) => {
    const times = count(handled, constant);
    return times === 1 ? [] : [`${place} ${constant} has ${times} handlers`];
  });
}

/** Each job is asked for by somebody: the pipeline, or a file that adds it. */
export function idleJobs(sources: Source[]): string[] {
  const asked = new Set(wires(sources).flatMap(({ jobs }) => jobs));
  for (const source of sources)
    each(source.tree, (node) => {
      if (!ts.isCallExpression(node) || !/\.add$/.test(node.expression.getText())) return;
      for (const argument of node.arguments) asked.add(argument.getText());
    });
  return defined(sources, 'defineJob')
    .filter(({ constant }) => !asked.has(constant))
    .map(({ constant, place }) => `${place} ${constant} is never added`);
}

/** Each event happens: some file besides the pipeline speaks of it. */
export function silentEvents(sources: Source[]): string[] {
  const spoken = new Map<string, Set<string>>();
  for (const source of sources)
    if (source.path !== PIPELINE && !source.path.endsWith('.spec.ts'))
      eachWord(source, (text) => {
        spoken.set(text, (spoken.get(text) ?? new Set()).add(source.path));
      });
  return defined(sources, 'defineEvent')
    .filter(({ constant }) => (spoken.get(constant)?.size ?? 0) < 2)
    .map(({ constant, place }) => `${place} ${constant} is never emitted`);
}

/** Names in the database and names in the code mean one thing each. */
export function ambiguous(sources: Source[]): string[] {
  const all = [...defined(sources, 'defineJob'), ...defined(sources, 'defineEvent')];
  const constants = all.map(({ constant }) => constant);
  const names = all.map(({ name }) => name);
  return all
    .filter(({ constant, name }) => count(constants, constant) > 1 || count(names, name) > 1)
    .map(({ constant, name, place }) => `${place} ${constant} “${name}”`);
}
