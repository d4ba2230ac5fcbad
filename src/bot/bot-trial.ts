import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { voiceOf } from '../drafting/voice/voice.queries.js';
import { Brand } from '../identity/brand.entity.js';
import { Clock } from '../infra/clock.js';
import { liveEntries } from '../knowledge/faq.queries.js';
import { BotSense } from '../routing/bot-sense.js';
import { withCorrections } from '../triage/corrections/corrections.queries.js';
import { judge } from '../triage/judge.js';
import { botPolicyOf } from '../routing/bot.queries.js';
import type { TriedView } from './bot.dto.js';
import { backlogOf } from './bot.queries.js';
import { composeBot } from './compose.js';
import { expectedAt } from './expected.js';
import { isWorthTelling } from './hand-over-note.js';
import { whenText } from './when.js';

/** As a chat that has buttons shows it. */
const CHAT = {
  limit: { max: 2000, unit: 'characters' as const },
  choices: { most: 13, titleCharacters: 20 },
};

interface Asked {
  brandId: string;
  text: string;
  language?: string | undefined;
  kind: 'message' | 'comment';
}

/** What the bot would answer to a first message of a new customer, and why. Writes nothing. */
@Injectable()
export class BotTrial {
  constructor(
    private readonly sense: BotSense,
    private readonly clock: Clock,
  ) {}

  async tryOut(tx: EntityManager, asked: Asked): Promise<TriedView> {
    const { brandId, text, language: given, kind } = asked;
    const now = this.clock.now();
    const brand = await tx.findOneByOrFail(Brand, { id: brandId });
    const accountLanguages = [brand.defaultLanguage];
    const judged = judge({ text, kind, accountLanguages, ...(given ? { language: given } : {}) });
    const judgement = await withCorrections(tx, brandId, text, judged);
    const { policy } = await botPolicyOf(tx, brandId);
    const languages = [judgement.language.code, brand.defaultLanguage];
    const { view, opening } = await this.sense.tryOut(tx, {
      ...asked,
      policy,
      judgement,
      languages,
    });
    const { act, reason, entryIds, ranking, language } = view;
    const known = await liveEntries(tx, { brandId, ids: ranking.map(({ faq }) => faq), now });
    const seen = {
      language,
      isOpen: opening.isOpen,
      sentiment: judgement.sentiment.label,
      risks: judgement.risks.map(({ risk }) => risk),
      needsHuman: judgement.needsHuman,
      ranking: known.map(({ id, question }) => ({
        id,
        question,
        confidence: ranking.find(({ faq }) => faq === id)!.confidence,
      })),
    };
    const silence = { ...seen, reason, text: null, choices: [] };
    if (judgement.noise.is)
      return { ...silence, act: 'noise', reason: judgement.noise.kind ?? 'noise' };
    const peopleAreThere = opening.isOpen;
    const isMute =
      act === 'handover' &&
      (kind !== 'message' || !isWorthTelling({ reason, hasSpoken: false, peopleAreThere }));
    if (act === 'silent' || isMute) return { ...silence, act };
    const at = act === 'handover' && expectedAt(opening, await backlogOf(tx, brandId, now), now);
    const spoken = composeBot({
      act,
      language,
      address: (await voiceOf(tx, brandId, language)).address,
      entries: entryIds.flatMap((id) => known.find((entry) => entry.id === id) ?? []),
      first: true,
      isPublic: kind === 'comment' && policy.comments === 'public',
      capability: CHAT,
      seed: 0,
      when: at ? whenText(at, now, brand.timeZone, language) : null,
      isOpen: opening.isOpen,
    });
    if (!spoken) return { ...silence, act: 'handover', reason: 'bot_unable' };
    const choices = spoken.choices.map(({ title }) => title);
    return { ...seen, act, reason, text: spoken.text, choices };
  }
}
