import type { DataSource } from 'typeorm';
import { ChannelAccount } from '../../src/connectors/account.entity.js';
import type { ConnectorRegistry } from '../../src/connectors/registry.js';
import { Contact } from '../../src/conversations/contact.entity.js';
import { Conversation } from '../../src/conversations/conversation.entity.js';
import { Message } from '../../src/conversations/message.entity.js';
import { Draft } from '../../src/drafting/draft.entity.js';
import { Brand } from '../../src/identity/brand.entity.js';
import { Member } from '../../src/identity/member.entity.js';
import type { Role } from '../../src/identity/role.js';
import { User } from '../../src/identity/user.entity.js';
import type { Settings } from '../../src/infra/config/settings.js';
import { SlaClock } from '../../src/sla/clock.entity.js';
import { defaultPromise } from '../../src/sla/promise.js';
import { SlaPolicy } from '../../src/sla/sla-policy.entity.js';
import type { ClockStepReached } from '../../src/sla/sla.events.js';
import { idOf } from './harness.js';

export const STARTED = new Date('2026-03-03T11:00:00Z');
export const DUE = new Date('2026-03-03T17:00:00Z');
export const after = (seconds: number) => new Date(STARTED.getTime() + seconds * 1000);

export const brandId = idOf('brand');
export const conversationId = idOf('conversation');
export const clockId = idOf('clock');

export const settings = {
  server: { publicUrl: 'https://sixhour.example' },
  security: { secretKey: 'a key of forty characters, for this test' },
} as Settings;
export const connectors = {
  get: () => ({ manifest: { title: 'Square' } }),
} as unknown as ConnectorRegistry;

export const step = (percent: number, lateIngest = false): ClockStepReached => ({
  clockId,
  brandId,
  conversationId,
  percent,
  lateIngest,
});

export async function person(
  db: DataSource,
  name: string,
  role: Role,
  locale = 'en',
): Promise<void> {
  const id = idOf(name);
  const email = `${name}@shop.example`;
  const user = { id, email, name, passwordHash: '-', locale, createdAt: STARTED };
  await db.manager.insert(User, user);
  await db.manager.insert(Member, { brandId, userId: id, role });
}

/** A shop with four people and one Polish comment that nobody has answered. */
export async function seed(db: DataSource): Promise<void> {
  const { manager } = db;
  await manager.insert(Brand, {
    id: brandId,
    name: 'Lipový dvor',
    timeZone: 'Europe/Bratislava',
    defaultLanguage: 'sk',
    createdAt: STARTED,
  });
  await person(db, 'olga', 'owner', 'sk');
  await person(db, 'marek', 'manager', 'pl');
  await person(db, 'anna', 'agent', 'el');
  await person(db, 'tomas', 'agent', 'tr');
  const accountId = idOf('account');
  await manager.insert(ChannelAccount, {
    id: accountId,
    brandId,
    platform: 'square',
    externalId: '1',
    name: 'Lipový dvor PL',
    credentials: '-',
    state: 'active',
    connectedAt: STARTED,
  });
  const contactId = idOf('contact');
  const name = 'Zofia M.';
  await manager.insert(Contact, {
    id: contactId,
    brandId,
    accountId,
    externalId: '7',
    name,
    firstSeenAt: STARTED,
  });
  await manager.insert(Conversation, {
    id: conversationId,
    brandId,
    accountId,
    platform: 'square',
    kind: 'comment',
    threadId: '1_2',
    contactId,
    context: { externalId: '1', excerpt: 'Nowa kolekcja kubków' },
    state: 'open',
    language: 'pl',
    createdAt: STARTED,
  });
  const messageId = idOf('message');
  const message = {
    brandId,
    accountId,
    conversationId,
    direction: 'in' as const,
    authorKind: 'customer' as const,
    contactId,
    kind: 'comment' as const,
    ingestedAt: STARTED,
  };
  const text = 'Trzeci tydzień czekam na kubek!';
  await manager.insert(Message, {
    ...message,
    id: messageId,
    externalId: '2',
    text,
    createdAt: STARTED,
  });
  const second = { externalId: '3', text: 'Halo?', createdAt: after(60) };
  await manager.insert(Message, { ...message, ...second });
  await manager.insert(Draft, {
    brandId,
    conversationId,
    messageId,
    messageRevision: 1,
    text: 'Dzień dobry, już sprawdzamy.',
    composedText: 'Dzień dobry, już sprawdzamy.',
    language: 'pl',
    place: 'public_comment',
    status: 'pending',
    origin: 'composed',
    createdAt: STARTED,
    updatedAt: STARTED,
  });
  const policyId = idOf('policy');
  await manager.insert(SlaPolicy, {
    id: policyId,
    brandId,
    version: 1,
    promise: defaultPromise(21_600, [50, 75, 90]),
    createdAt: STARTED,
  });
  await manager.insert(SlaClock, {
    id: clockId,
    brandId,
    conversationId,
    cycle: 1,
    kind: 'first',
    messageId,
    policyId,
    ruleId: 'everything',
    startedAt: STARTED,
    dueAt: DUE,
    steps: [],
  });
}
