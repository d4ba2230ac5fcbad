import type { EntityManager } from 'typeorm';
import type { Evidence } from '../draft-input.js';
import { type Draft } from '../draft.entity.js';
import { DraftVersion } from './draft-version.entity.js';
import { evidenceKept } from './evidence-kept.js';

/** Saves of one person within this time are one version: the console saves while they type. */
const ONE_SITTING_MS = 60_000;

export interface VersionRow {
  version: number;
  text: string;
  authorKind: string;
  author: string | null;
  savedAt: Date;
}

/** Every version of a draft, the newest first. */
export const versionsOf = (tx: EntityManager, draftId: string): Promise<VersionRow[]> =>
  tx
    .createQueryBuilder(DraftVersion, 'v')
    .leftJoin('app_user', 'u', 'u.id = v.user_id')
    .select('v.version', 'version')
    .addSelect('v.text', 'text')
    .addSelect('v.author_kind', 'authorKind')
    .addSelect('u.name', 'author')
    .addSelect('v.saved_at', 'savedAt')
    .where('v.draft_id = :draftId', { draftId })
    .orderBy('v.version', 'DESC')
    .getRawMany<VersionRow>();

/** What any version of the draft rested on and this text still says. */
export async function evidenceFor(
  tx: EntityManager,
  draftId: string,
  text: string,
): Promise<Evidence[]> {
  const versions = await tx.find(DraftVersion, { where: { draftId }, order: { version: 'DESC' } });
  return evidenceKept(
    text,
    versions.flatMap(({ evidence }) => evidence),
  );
}

/** Keeps what the draft says now as its version; a person's saves of one sitting are one. */
export async function keepVersion(
  tx: EntityManager,
  draft: Draft,
  by: Pick<DraftVersion, 'authorKind' | 'userId'>,
): Promise<void> {
  const row = {
    draftId: draft.id,
    version: draft.version,
    text: draft.text,
    evidence: draft.evidence,
    savedAt: draft.updatedAt,
    ...by,
  };
  const last = await tx.findOne(DraftVersion, {
    where: { draftId: draft.id },
    order: { version: 'DESC' },
  });
  const sameSitting =
    last?.authorKind === 'person' &&
    by.authorKind === 'person' &&
    last.userId === by.userId &&
    draft.updatedAt.getTime() - last.savedAt.getTime() < ONE_SITTING_MS;
  if (sameSitting) await tx.delete(DraftVersion, { draftId: draft.id, version: last.version });
  await tx.insert(DraftVersion, row);
}
