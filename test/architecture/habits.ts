import ts from 'typescript';
import { decoratorsOf, each, eachWord, placeOf, type Source } from './source.js';

/** Where a platform may be named: its own folder, and these. */
export interface Naming {
  /** A platform's word → the folders under `src/connectors` that are about it. */
  platforms: Record<string, readonly string[]>;
  free: RegExp;
}

export const platformNames = ({ platforms, free }: Naming, sources: Source[]): string[] =>
  sources.flatMap((source) => {
    if (free.test(source.path)) return [];
    const folder = /^src\/connectors\/([^/]+)\//.exec(source.path)?.[1] ?? '';
    const strange = Object.keys(platforms).filter((name) => !platforms[name]!.includes(folder));
    const found: string[] = [];
    eachWord(source, (text, node) => {
      const name = strange.find((word) => text.toLowerCase().includes(word));
      if (name)
        found.push(`${placeOf(source, node)} names ${name}: ${node.getText().slice(0, 60)}`);
    });
    return found;
  });

export const forwardRefs = (sources: Source[]): string[] => words(sources, 'forwardRef');

export const nodeEnv = (sources: Source[]): string[] => words(sources, 'NODE_ENV');

function words(sources: Source[], word: string): string[] {
  const found: string[] = [];
  for (const source of sources)
    eachWord(source, (text, node) => {
      if (text === word) found.push(`${placeOf(source, node)} ${word}`);
    });
  return [...new Set(found)];
}

/** A file that only passes on what others export, and any `export *`. */
export const barrels = (sources: Source[]): string[] =>
  sources.flatMap((source) => {
    const passesOn = (node: ts.Statement): node is ts.ExportDeclaration =>
      ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    const { statements } = source.tree;
    const everything = statements.filter((node) => passesOn(node) && !node.exportClause);
    if (everything.length > 0) return everything.map((node) => `${placeOf(source, node)} export *`);
    const exportsOnly = statements.every((node) => ts.isImportDeclaration(node) || passesOn(node));
    return exportsOnly && statements.some(passesOn) ? [source.path] : [];
  });

/** `process.env`, in whatever way it is reached. */
export const environmentReads = (sources: Source[]): string[] =>
  sources.flatMap((source) => {
    if (source.path.startsWith('src/infra/config/')) return [];
    const found: string[] = [];
    each(source.tree, (node) => {
      const reached =
        (ts.isPropertyAccessExpression(node) && node.name.text === 'env') ||
        (ts.isElementAccessExpression(node) &&
          /^['"]env['"]$/.test(node.argumentExpression.getText()));
      if (reached && node.expression.getText().endsWith('process'))
        found.push(`${placeOf(source, node)} ${node.getText()}`);
      if (
        ts.isImportDeclaration(node) &&
        /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText()) &&
        /\benv\b/.test(node.importClause?.getText() ?? '')
      )
        found.push(`${placeOf(source, node)} ${node.getText()}`);
    });
    return found;
  });

const MOST_LINES = 400;

export const longFiles = (sources: Source[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > MOST_LINES ? [`${path} has ${lines} lines`] : [];
  });

export const requestScoped = (sources: Source[]): string[] =>
  sources.flatMap((source) => {
    const found: string[] = [];
    each(source.tree, (node) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'Scope.REQUEST')
        found.push(placeOf(source, node));
    });
    return found;
  });

const MOST_DEPENDENCIES = 5;

/** Classes that Nest makes, with what their constructors ask for. */
function made(source: Source): { name: string; at: ts.Node; asks: ts.ParameterDeclaration[] }[] {
  const found: { name: string; at: ts.Node; asks: ts.ParameterDeclaration[] }[] = [];
  each(source.tree, (node) => {
    if (!ts.isClassDeclaration(node)) return;
    if (!decoratorsOf(node).some(({ name }) => /^(Injectable|Controller|Catch)$/.test(name)))
      return;
    const asks = node.members.filter(ts.isConstructorDeclaration).flatMap((c) => [...c.parameters]);
    found.push({ name: node.name?.text ?? 'a class', at: node, asks });
  });
  return found;
}

export const wideConstructors = (sources: Source[]): string[] =>
  sources.flatMap((source) =>
    made(source)
      .filter(({ asks }) => asks.length > MOST_DEPENDENCIES)
      .map(({ name, at, asks }) => `${placeOf(source, at)} ${name} asks for ${asks.length}`),
  );

/** Nest finds what to hand in by the class itself: a type is gone by then. */
export const injectedTypes = (sources: Source[]): string[] =>
  sources.flatMap((source) => {
    const types = new Set<string>();
    for (const node of source.tree.statements) {
      if (!ts.isImportDeclaration(node)) continue;
      const named = node.importClause?.namedBindings;
      if (!named || !ts.isNamedImports(named)) continue;
      for (const item of named.elements)
        if (item.isTypeOnly || node.importClause?.isTypeOnly) types.add(item.name.text);
    }
    return made(source).flatMap(({ name, asks }) =>
      asks
        .filter((ask) => types.has(ask.type?.getText() ?? ''))
        .filter((ask) => !decoratorsOf(ask).some((decorator) => decorator.name === 'Inject'))
        .map((ask) => `${placeOf(source, ask)} ${name} asks for the type ${ask.type!.getText()}`),
    );
  });

/**
 * Tests left out, and tests that leave the others out. Choosing `it.skip` where the machine lacks
 * something is no such thing: the tally at the end says so.
 */
export const partialSuites = (sources: Source[]): string[] =>
  sources.flatMap((source) => {
    if (!/\.spec\.tsx?$/.test(source.path)) return [];
    const found: string[] = [];
    each(source.tree, (node) => {
      if (ts.isIdentifier(node) && /^(fit|xit|xtest|fdescribe|xdescribe)$/.test(node.text))
        found.push(`${placeOf(source, node)} ${node.text}`);
      if (!ts.isPropertyAccessExpression(node) || !/^(it|test|describe)\b/.test(node.getText()))
        return;
      const { parent } = node;
      const called =
        (ts.isCallExpression(parent) && parent.expression === node) ||
        ts.isPropertyAccessExpression(parent);
      const leavesOut = called && /^(skip|todo|failing)$/.test(node.name.text);
      if (leavesOut || node.name.text === 'only')
        found.push(`${placeOf(source, node)} ${node.getText()}`);
    });
    return found;
  });
