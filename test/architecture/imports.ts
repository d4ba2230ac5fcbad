import { placeOf, type Source } from './source.js';

/** The rooms from the ground up; a room sees only those in the rows before its own. */
export type Levels = readonly (readonly string[])[];

/** Files that lie in `src/` itself, and those of `src/bin`. */
export const TOP = '(top)';

export function roomOf(file: string): string | null {
  const [src, first, ...rest] = file.split('/');
  if (src !== 'src' || !first) return null;
  return rest.length === 0 || first === 'bin' ? TOP : first;
}

const levelOf = (levels: Levels, room: string): number =>
  levels.findIndex((row) => row.includes(room));

export function unknownRooms(levels: Levels, sources: Source[]): string[] {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  return [...rooms].filter((room) => room !== null && levelOf(levels, room) < 0) as string[];
}

/** Imports that run up or across, or out of `src` (only the schema names the migrations). */
export const wrongWay = (levels: Levels, sources: Source[]): string[] =>
  sources.flatMap((source) => {
    const from = roomOf(source.path);
    if (from === null) return [];
    return source.imports.flatMap(({ path, at }) => {
      const to = roomOf(path);
      const place = `${placeOf(source, at)} imports ${path}`;
      if (to === null)
        return path.startsWith('migrations/') && source.path === 'src/schema.ts'
          ? []
          : [`${place}: outside src`];
      if (from === to || levelOf(levels, to) < levelOf(levels, from)) return [];
      const way = levelOf(levels, to) === levelOf(levels, from) ? 'across' : 'up';
      return [`${place}: ${way}, from ${from} to ${to}`];
    });
  });

/** What several platforms of one house share. */
const SHARED = new Set(['meta', 'google']);

/** A platform's folder sees no other platform's; what several share lies in a folder of its own. */
export const betweenConnectors = (sources: Source[]): string[] => {
  const folderOf = (path: string) => /^src\/connectors\/([^/]+)\//.exec(path)?.[1];
  return sources.flatMap((source) => {
    const from = folderOf(source.path);
    if (!from || source.path.endsWith('.spec.ts')) return [];
    return source.imports
      .filter(({ path }) => {
        const to = folderOf(path);
        return (to && to !== from && !SHARED.has(to)) || path === 'src/connectors/registry.ts';
      })
      .map(({ path, at }) => `${placeOf(source, at)} imports ${path}`);
  });
};

type Graph = Map<string, Set<string>>;

/** Groups that can be walked round in (Tarjan's strongly connected components of more than one). */
function circles(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

function graphOf(sources: Source[], nameOf: (path: string) => string | null): Graph {
  const graph: Graph = new Map();
  for (const { path, imports } of sources) {
    const from = nameOf(path);
    if (from === null) continue;
    const edges = graph.get(from) ?? graph.set(from, new Set()).get(from)!;
    for (const { path: target } of imports) {
      const to = nameOf(target);
      if (to !== null && to !== from) edges.add(to);
    }
  }
  return graph;
}

export const fileCircles = (sources: Source[]): string[] =>
  circles(graphOf(sources, (path) => path)).map((files) => files.join(' ⇄ '));

export const roomCircles = (sources: Source[]): string[] =>
  circles(graphOf(sources, roomOf)).map((rooms) => rooms.join(' ⇄ '));
