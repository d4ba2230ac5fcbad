import { displayName } from '../conversations/contacts.js';
import type { Judgement } from '../triage/judgement.js';
import type { MessageRow, PublicationRow } from './detail.queries.js';
import type { JudgementView, MessageView } from './detail.dto.js';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

const judgementView = (judgement: Judgement): JudgementView => {
  const { language, sentiment, noise, ...rest } = judgement;
  return {
    ...rest,
    language: language.code,
    languageConfidence: language.confidence,
    sentiment,
    noise: noise.is ? (noise.kind ?? 'spam') : null,
  };
};

const mirrored = (row: MessageRow, publications: readonly PublicationRow[]): MessageView => {
  const publication = publications.findLast(({ externalId }) => externalId === row.externalId);
  const customer = displayName({ name: row.contactName, handle: row.contactHandle });
  return {
    id: row.id,
    direction: row.direction,
    author: { kind: row.authorKind, name: row.direction === 'in' ? customer : row.userName },
    text: row.text,
    rating: row.rating,
    attachments: row.attachments,
    createdAt: row.createdAt.toISOString(),
    editedAt: iso(row.editedAt),
    deletedAt: iso(row.deletedAt),
    hiddenAt: iso(row.hiddenAt),
    historical: row.historical,
    judgement: row.judgement ? judgementView(row.judgement) : null,
    publication: publication
      ? { id: publication.id, state: publication.state, error: publication.error }
      : null,
  };
};

/** A reply on its way, that stands on the platform not yet. */
const pending = (row: PublicationRow): MessageView => ({
  id: row.id,
  direction: 'out',
  author: { kind: row.authorKind, name: row.userName },
  text: row.text,
  rating: null,
  attachments: [],
  createdAt: row.queuedAt.toISOString(),
  editedAt: null,
  deletedAt: null,
  hiddenAt: null,
  historical: false,
  judgement: null,
  publication: { id: row.id, state: row.state, error: row.error },
});

/** Platforms count whole seconds: of the same second, what was asked stands before what was answered. */
const inOrder = (a: MessageView, b: MessageView): number =>
  a.createdAt.localeCompare(b.createdAt) || a.direction.localeCompare(b.direction);

/** The thread, oldest first: what stands on the platform, and what is on its way there. */
export function threadOf(
  messages: readonly MessageRow[],
  publications: readonly PublicationRow[],
): MessageView[] {
  const known = new Set(messages.map(({ externalId }) => externalId));
  const underway = publications.filter(
    ({ externalId }) => externalId === null || !known.has(externalId),
  );
  return [...messages.map((row) => mirrored(row, publications)), ...underway.map(pending)].sort(
    inOrder,
  );
}
