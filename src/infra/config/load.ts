import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { parse } from 'yaml';
import { Failure, reasonOf } from '../failure.js';
import { packageRoot } from '../package-root.js';
import { ENVIRONMENT, Settings } from './settings.js';

type Tree = Record<string, unknown>;
type Environment = Readonly<Record<string, string | undefined>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readYaml(file: string): Tree {
  try {
    const tree: unknown = parse(readFileSync(file, 'utf8')) ?? {};
    if (!isTree(tree)) throw new Error('the file must hold sections with keys');
    return tree;
  } catch (error) {
    throw new Failure(`config: ${file} can not be read: ${reasonOf(error)}`);
  }
}

/** A section that the reference leaves empty takes any keys: whoever reads it knows them. */
const isOpen = (section: Tree): boolean => Object.keys(section).length === 0;

/** Lays `over` onto `base`; a key that the reference does not know is an error, not a silent nothing. */
function merge(base: Tree, over: Tree, file: string, prefix = ''): Tree {
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (!(key in base))
      throw new Failure(
        `config: ${file} has an unknown key ${prefix}${key}; known are ${Object.keys(base).join(', ')}`,
      );
    const known = base[key];
    merged[key] =
      isTree(known) && isTree(value) && !isOpen(known)
        ? merge(known, value, file, `${prefix}${key}.`)
        : value;
  }
  return merged;
}

/** `key=value,key=value`; what is no number stays text, and is refused by name later. */
function pairs(text: string): Tree {
  const entries = text.split(',').map((pair) => {
    const [key = '', value = ''] = pair.split('=').map((part) => part.trim());
    return [key, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value];
  });
  return Object.fromEntries(entries) as Tree;
}

/** An environment variable takes the type that the reference file gives its key. */
function fromEnvironment(text: string, like: unknown): unknown {
  if (typeof like === 'number') return /^-?\d+$/.test(text.trim()) ? Number(text) : text;
  if (typeof like === 'boolean')
    return /^(1|true|on)$/i.test(text) ? true : /^(0|false|off)$/i.test(text) ? false : text;
  if (isTree(like)) return pairs(text);
  if (Array.isArray(like)) return text.split(',').map((part) => fromEnvironment(part, like[0]));
  return text;
}

function overlay(tree: Tree, environment: Environment): void {
  for (const [name, target] of Object.entries(ENVIRONMENT)) {
    const text = environment[name];
    if (text === undefined || text === '') continue;
    const [section, key] = target.split('.') as [string, string];
    const branch = tree[section] as Tree;
    branch[key] = fromEnvironment(text, branch[key]);
  }
}

function flatten(
  errors: ValidationError[],
  prefix = '',
): { key: string; value: unknown; allowed: string }[] {
  return errors.flatMap((error) => [
    ...(error.constraints
      ? [
          {
            key: prefix + error.property,
            value: error.value as unknown,
            allowed: Object.values(error.constraints).join(', '),
          },
        ]
      : []),
    ...flatten(error.children ?? [], `${prefix}${error.property}.`),
  ]);
}

const isSecret = (key: string) => /password|secretKey|url$/i.test(key);

/** Reference file, then the local file, then the environment. Throws a {@link Failure} that names key, value and what is allowed. */
export function loadSettings(
  environment: Environment = process.env,
  folder = path.join(packageRoot, 'config'),
): Settings {
  const reference = readYaml(path.join(folder, 'sixhour.yaml'));
  const localFile = path.join(folder, 'sixhour.local.yaml');
  const tree = existsSync(localFile)
    ? merge(reference, readYaml(localFile), localFile)
    : structuredClone(reference);
  overlay(tree, environment);
  const settings = plainToInstance(Settings, tree);
  const problems = flatten(validateSync(settings, { whitelist: true, forbidUnknownValues: true }));
  if (problems.length > 0) {
    const lines = problems.map(({ key, value, allowed }) => {
      const name = Object.entries(ENVIRONMENT).find(([, target]) => target === key)?.[0];
      const shown = isSecret(key) ? '(not shown)' : JSON.stringify(value);
      return `config: ${key}${name ? ` (${name})` : ''} is ${shown}; allowed: ${allowed}`;
    });
    throw new Failure(lines.join('\n'));
  }
  // In a clone the data stand beside the sources, whatever folder the command was called from.
  const home = packageRoot.includes('node_modules') ? process.cwd() : packageRoot;
  settings.data.dir = path.resolve(home, settings.data.dir);
  if (!settings.server.publicUrl)
    settings.server.publicUrl = `http://127.0.0.1:${settings.server.port}`;
  return settings;
}
