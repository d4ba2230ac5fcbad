import type { World } from '../world.js';
import type { GraphCall, Identity } from './call.js';
import type { Field } from './fields.js';
import { badParameter } from './graph-error.js';
import { page, type Row } from './paging.js';

/** A node to be rendered by the type of that name. */
export class Ref {
  constructor(
    readonly type: string,
    readonly id: string,
    readonly item: unknown,
  ) {}
}

export interface Edge {
  rows: Row<Ref>[];
  /** Fields of a row when none are asked for; otherwise those of the node type. */
  defaults?: string[];
  summary?: Record<string, unknown>;
  /** Never paged: the answer has no `paging`. */
  plain?: boolean;
}

export type Args = Record<string, string>;

/** A kind of Graph node as data: fields and edges by name. A field that yields undefined is left out, as Graph does. */
export interface NodeType<T = never> {
  name: string;
  defaults: string[];
  /** Rows without an id of their own (ratings). */
  anonymous?: boolean;
  fields: Record<string, (item: T, context: Context, args: Args) => unknown>;
  edges: Record<string, (item: T, args: Args, context: Context) => Edge>;
}

export interface Context {
  call: GraphCall;
  identity: Identity;
  world: World;
  types: Record<string, NodeType>;
}

export function renderNode(
  ref: Ref,
  fields: Field[] | undefined,
  context: Context,
): Record<string, unknown> {
  const type = typeOf(ref, context);
  const wanted = fields?.length ? fields : type.defaults.map(plain);
  const out: Record<string, unknown> = {};
  for (const field of wanted) {
    const value = renderField(ref, type, field, context);
    if (value !== undefined) out[field.args.as ?? field.name] = value;
  }
  if (!type.anonymous) out.id ??= ref.id;
  return out;
}

export function renderEdge(
  ref: Ref,
  name: string,
  fields: Field[] | undefined,
  args: Args,
  context: Context,
): Record<string, unknown> {
  const read = typeOf(ref, context).edges[name]!;
  const edge = read(ref.item as never, args, context);
  const slice = page(edge.rows, args, (change) => link(ref, name, fields, args, change, context));
  const rowFields = fields?.length ? fields : edge.defaults?.map(plain);
  return {
    data: slice.items.map((item) => renderNode(item, rowFields, context)),
    ...(slice.paging && !edge.plain ? { paging: slice.paging } : {}),
    ...(args.summary && args.summary !== 'false' && edge.summary ? { summary: edge.summary } : {}),
  };
}

export function typeOf(ref: Ref, context: Context): NodeType {
  return context.types[ref.type]!;
}

function renderField(ref: Ref, type: NodeType, field: Field, context: Context): unknown {
  if (Object.hasOwn(type.edges, field.name)) {
    const edge = renderEdge(ref, field.name, field.fields, field.args, context);
    return (edge.data as unknown[]).length === 0 && !edge.summary && !edge.paging
      ? undefined
      : edge;
  }
  if (!Object.hasOwn(type.fields, field.name)) {
    throw badParameter(
      `Tried accessing nonexisting field (${field.name}) on node type (${type.name})`,
    );
  }
  const value = type.fields[field.name]!(ref.item as never, context, field.args);
  if (value instanceof Ref) return renderNode(value, field.fields, context);
  if (value && typeof value === 'object' && field.fields?.length) return pick(value, field.fields);
  return value;
}

function pick(value: object, fields: Field[]): unknown {
  if (Array.isArray(value)) return value.map((item: object) => pick(item, fields));
  if ('data' in value && !fields.some((field) => field.name === 'data')) {
    return { data: pick(value.data as object, fields) };
  }
  const names = new Set(['id', ...fields.map((field) => field.name)]);
  return Object.fromEntries(Object.entries(value).filter(([key]) => names.has(key)));
}

function link(
  ref: Ref,
  edge: string,
  fields: Field[] | undefined,
  args: Args,
  change: Args,
  { call }: Context,
): string {
  const url = new URL(`${call.origin}/${call.version ?? 'v26.0'}/${ref.id}/${edge}`);
  url.searchParams.set('access_token', String(call.params.access_token));
  const keep = Object.entries(args).filter(
    ([key]) => !['after', 'before', 'fields', 'access_token', 'appsecret_proof'].includes(key),
  );
  for (const [key, value] of [...keep, ...Object.entries(change)]) url.searchParams.set(key, value);
  if (fields?.length) url.searchParams.set('fields', unparse(fields));
  return url.href;
}

function unparse(fields: Field[]): string {
  return fields
    .map(({ name, args, fields: inner }) => {
      const calls = Object.entries(args).map(([key, value]) => `.${key}(${value})`);
      return `${name}${calls.join('')}${inner ? `{${unparse(inner)}}` : ''}`;
    })
    .join(',');
}

/** Meta's time: `2026-05-19T10:29:08+0000`, no colon in the offset, whole seconds. */
export function metaTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}

const plain = (name: string): Field => ({ name, args: {} });
