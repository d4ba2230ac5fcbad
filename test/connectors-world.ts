import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import axios from 'axios';
import { ConnectorError } from '../src/connectors/connector-error.js';
import type { Cursor, OpenAccount, OutgoingReply } from '../src/connectors/connector.js';
import type { PlatformEvent, PlatformItem } from '../src/connectors/platform-event.js';
import { createConnectors } from '../src/connectors/registry.js';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.js';

export const HOUR = 3600_000;
/** The one clock of the sandbox and the connectors; tests move it. */
export const time = { now: Date.now() };
export let sandbox: Sandbox;
export let connectors = createConnectors(axios.create(), () => new Date(time.now));

/** A sandbox for the file, and fresh connectors for every test of it. */
export function useSandbox(): void {
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, traffic: 'none', now: () => time.now });
  });
  afterAll(() => sandbox.stop());
  beforeEach(async () => {
    time.now = Date.now();
    connectors = createConnectors(axios.create(), () => new Date(time.now));
    await control('DELETE', 'faults');
    await control('DELETE', 'calls');
    await control('POST', 'usage', {});
  });
}

export function open(platform: string): OpenAccount {
  const account = sandbox.accounts.find((candidate) => candidate.platform === platform)!;
  return { ...account, id: `${platform}-1`, apiOrigin: sandbox.origin };
}

export function outgoing(more: Partial<OutgoingReply>): OutgoingReply {
  return {
    place: 'public_comment',
    kind: 'comment',
    itemExternalId: '',
    threadExternalId: '',
    text: `Thank you for asking, we will look into it. ${Math.random()}`,
    reference: 'reference-1',
    author: 'person',
    lastInboundAt: new Date(time.now),
    attemptedAt: new Date(time.now),
    ...more,
  };
}

export async function poll(account: OpenAccount, stream: string, from: Cursor | null, since: Date) {
  const connector = connectors.get(account.id.replace(/-1$/, ''));
  const events: PlatformEvent[] = [];
  let cursor = from;
  for await (const page of connector.poll(account, stream, from, since)) {
    // as the poller keeps it
    cursor = JSON.parse(JSON.stringify(page.cursor)) as Cursor;
    events.push(...connector.decode(page.body, account, new Date(time.now)));
  }
  return { events, cursor };
}

export function items(events: PlatformEvent[]): PlatformItem[] {
  return events.filter((event) => event.type === 'item');
}

export function item(events: PlatformEvent[], externalId: string): PlatformItem {
  const found = items(events).filter((candidate) => candidate.externalId === externalId);
  expect(found).toHaveLength(1);
  return found[0]!;
}

export async function expectDecision(promise: Promise<unknown>, decision: string) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConnectorError);
  expect((error as ConnectorError).decision).toBe(decision);
  return error as ConnectorError;
}

export async function control(method: string, path: string, body?: object) {
  const response = await axios.request({
    method,
    url: `${sandbox.origin}/_control/${path}`,
    data: body,
  });
  return response.data;
}

/** As a customer of the first Facebook page, unless the body says otherwise. */
export async function write(kind: string, body: object): Promise<string> {
  const item = { platform: 'facebook', kind, author: 'Anna Test', ...body };
  return (await control('POST', 'items', item)).id as string;
}

/** `thread` is the person's id. */
export const writeMessage = (
  body: object,
): Promise<{ id: string; thread: string; conversation: string }> =>
  control('POST', 'items', { platform: 'messenger', kind: 'message', author: 'Deniz', ...body });

export const writeReview = (body: object): Promise<{ id: string; name: string }> =>
  control('POST', 'items', {
    platform: 'google-business',
    kind: 'review',
    author: 'Ayşe',
    ...body,
  });

export const calls = (method: string): Promise<unknown[]> =>
  control('GET', `calls/list?method=${method}`);

export const state = (account: OpenAccount) =>
  control('GET', `state?account=${account.externalId}`);
