import type { EntityManager } from 'typeorm';
import { SAMPLE_FAQ, SAMPLE_SHOP, SAMPLE_TEAMS } from './demo-data.js';
import { Brand } from './identity/brand.entity.js';
import { OwnerSetup } from './identity/owner.js';
import { Team } from './identity/team.entity.js';
import { Clock } from './infra/clock.js';
import type { Settings } from './infra/config/settings.js';
import { FaqEntry } from './knowledge/faq-entry.entity.js';
import { normalise } from './knowledge/normalise.js';
import { withDatabase } from './with-database.js';

async function addTeams(tx: EntityManager, brandId: string, createdAt: Date): Promise<number> {
  const known = new Set((await tx.findBy(Team, { brandId })).map(({ name }) => name));
  const missing = SAMPLE_TEAMS.filter(({ name }) => !known.has(name));
  if (missing.length > 0)
    await tx.insert(
      Team,
      missing.map((team) => ({ ...team, brandId, createdAt })),
    );
  return missing.length;
}

/** Leaves out an entry of which any wording has an answer already: with two the bot gives none. */
async function addFaq(tx: EntityManager, brandId: string, createdAt: Date): Promise<number> {
  const wording = (language: string, text: string) => `${language} ${normalise(text)}`;
  const known = new Set(
    (await tx.findBy(FaqEntry, { brandId })).flatMap(({ language, question, paraphrases }) =>
      [question, ...paraphrases].map((text) => wording(language, text)),
    ),
  );
  const missing = SAMPLE_FAQ.filter(
    ({ language, question, paraphrases }) =>
      ![question, ...paraphrases].some((text) => known.has(wording(language, text))),
  );
  if (missing.length > 0)
    await tx.insert(
      FaqEntry,
      missing.map((entry) => ({ ...entry, brandId, createdAt, updatedAt: createdAt })),
    );
  return missing.length;
}

/** Adds what is missing of the sample teams and FAQ to the oldest brand. Returns one line that says what. */
export const seed = (settings: Settings): Promise<string> =>
  withDatabase(settings, async (db) => {
    const clock = new Clock();
    const brandId = await new OwnerSetup(db, clock, settings).ensureBrand(SAMPLE_SHOP);
    return db.transaction(async (tx) => {
      // Two runs at once would both find the same things missing.
      const lock = { mode: 'pessimistic_write' } as const;
      const brand = await tx.findOneOrFail(Brand, { where: { id: brandId }, lock });
      const now = clock.now();
      const teams = await addTeams(tx, brandId, now);
      const entries = await addFaq(tx, brandId, now);
      return teams + entries === 0
        ? `Nothing to add: “${brand.name}” has the sample teams and FAQ already.`
        : `Added to “${brand.name}”: ${teams} teams, ${entries} FAQ entries.`;
    });
  });
