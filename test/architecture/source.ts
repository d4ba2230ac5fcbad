import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One file, parsed. Paths are relative to the repository, with slashes. */
export interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
  /** What it imports of ours, types included; names of packages are left out. */
  imports: { path: string; at: ts.Node }[];
}

const isImport = (node: ts.Statement): node is ts.ImportDeclaration | ts.ExportDeclaration =>
  ts.isImportDeclaration(node) || ts.isExportDeclaration(node);

export function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

function importedBy(tree: ts.SourceFile): { name: string; at: ts.Node }[] {
  const found: { name: string; at: ts.Node }[] = [];
  for (const statement of tree.statements)
    if (isImport(statement) && statement.moduleSpecifier)
      found.push({
        name: (statement.moduleSpecifier as ts.StringLiteral).text,
        at: statement,
      });
  each(tree, (node) => {
    if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
    const [name] = node.arguments;
    if (name && ts.isStringLiteral(name)) found.push({ name: name.text, at: node });
  });
  return found;
}

export function parse(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = importedBy(tree)
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, at }) => ({
      path: path.posix.join(path.posix.dirname(file), name).replace(/\.js$/, '.ts'),
      at,
    }));
  return { path: file, text, tree, imports };
}

export const parseAll = (files: Record<string, string>): Source[] =>
  Object.entries(files).map(([file, text]) => parse(file, text));

/** The console's imports leave the ending to its bundler. */
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** Every TypeScript file under the folders, without what is generated. */
export function readSources(root: string, folders: string[]): Source[] {
  const files = folders
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/'))),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const known = new Set(files);
  return files.map((file) => {
    const source = parse(file, fs.readFileSync(path.join(root, file), 'utf8'));
    for (const item of source.imports) {
      const ending = ENDINGS.find((end) => known.has(item.path + end));
      item.path += ending ?? '';
    }
    return source;
  });
}

/** `src/x.ts:12`, for the person who has to mend it. */
export const placeOf = (source: Source, node: ts.Node): string =>
  `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** Names, strings and patterns, one by one; comments are none of them. */
export function eachWord(source: Source, visit: (text: string, node: ts.Node) => void): void {
  each(source.tree, (node) => {
    if (
      ts.isIdentifier(node) ||
      ts.isPrivateIdentifier(node) ||
      ts.isLiteralExpression(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    )
      visit(node.text, node);
  });
}

export const decoratorsOf = (node: ts.Node): { name: string; call: ts.CallExpression | null }[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    ts.isCallExpression(expression)
      ? { name: expression.expression.getText(), call: expression }
      : { name: expression.getText(), call: null },
  );
