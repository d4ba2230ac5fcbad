import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ItemKind } from '../connectors/platform-event.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { Message } from '../conversations/message.entity.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import { liveEntries } from '../knowledge/faq.queries.js';
import { matchExact } from '../knowledge/match.js';
import { decide, type Verdict } from '../knowledge/matcher/decide.js';
import { type LiveFaq, Matchers } from '../knowledge/matchers.js';
import { type Opening, openingFor } from '../sla/opening.js';
import type { ItemFacts } from '../triage/condition.js';
import type { Judgement } from '../triage/judgement.js';
import type { JudgementRow } from '../triage/judgement.entity.js';
import { asksForPerson, smallTalkIn } from './asks-for-person.js';
import { botPolicyOf, lastTurn, saidUpTo, threadPast } from './bot.queries.js';
import { type BotMove, moveOf } from './bot-move.js';
import { type BotPolicy, NEVER_TOPICS } from './bot-policy.js';
import { feedbackIn } from './feedback.js';
import { loopOf } from './loop.js';
import { wordIn } from './never-word.js';
import { pickedOf, tapOf } from './tap.js';
import { botHasSince, personHasSince } from './thread-holder.js';

/** What the bot would do with an item, and on what grounds. */
export interface BotView extends BotMove {
  /** Of the FAQ that was asked. */
  language: string;
  ranking: Verdict['ranking'];
}

export interface Trial {
  brandId: string;
  text: string;
  kind: ItemKind;
  policy: BotPolicy;
  judgement: Judgement;
  languages: readonly string[];
}

/** Of a message of somebody new, on a platform that no rule names. */
const factsOf = (judgement: Judgement, kind: ItemKind): ItemFacts => ({
  platform: '',
  kind,
  language: judgement.language.code,
  sentiment: judgement.sentiment.label,
  topics: judgement.topics.map(({ topic }) => topic),
  risks: judgement.risks.map(({ risk }) => risk),
  rating: null,
  customer: 'new',
  traits: [],
});

/** Stickers say no more than an emoji does. */
const SAYS_NOTHING = new Set(['sticker', 'story_reply', 'share']);

/** Gathers what the bot's move depends on. */
@Injectable()
export class BotSense {
  constructor(
    private readonly matchers: Matchers,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The bot's move in answer to an item of a conversation. Reads only. */
  async look(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    { row, facts }: { row: JudgementRow; facts: ItemFacts },
  ): Promise<BotView> {
    const { brandId } = message;
    const { policy } = await botPolicyOf(tx, brandId);
    const past = await threadPast(tx, message);
    const personHasThread = personHasSince(past, policy.returns, message.createdAt) !== null;
    const tap = tapOf(message.payload);
    const last = await lastTurn(tx, message);
    const offered = last?.act === 'choice' ? last.entryIds : [];
    const entryId = tap?.kind === 'entry' ? tap.entryId : pickedOf(message.text, offered);
    const now = this.clock.now();
    const chosen = entryId ? await liveEntries(tx, { brandId, ids: [entryId], now }) : [];
    const said = await saidUpTo(tx, message, botHasSince(past));
    const opening = await openingFor(tx, brandId, facts, { settings: this.settings, now });
    const read = await this.read(tx, { ...message, policy }, [row.language, conversation.language]);
    const move = moveOf({
      policy,
      kind: message.kind,
      judgement: row.judgement,
      isOpen: opening.isOpen,
      heldElsewhere: conversation.heldElsewhere,
      personHasThread,
      tap,
      chosen: chosen[0]?.id ?? null,
      asksForPerson: asksForPerson(message.text),
      helped: feedbackIn(message, last)?.helped ?? null,
      smallTalk: smallTalkIn(message.text),
      hasAttachments: message.attachments.some(({ type }) => !SAYS_NOTHING.has(type)),
      loop: loopOf(said, policy.maxTurns),
      ...read,
    });
    const language = chosen[0]?.language ?? read.language;
    return { ...move, language, ranking: read.verdict?.ranking ?? [] };
  }

  /** The bot's move in answer to a first message of a new customer, of which nothing is stored. Reads only. */
  async tryOut(tx: EntityManager, asked: Trial): Promise<{ view: BotView; opening: Opening }> {
    const { brandId, text, kind, policy, judgement, languages } = asked;
    const now = this.clock.now();
    const facts = factsOf(judgement, kind);
    const opening = await openingFor(tx, brandId, facts, { settings: this.settings, now });
    const read = await this.read(tx, asked, languages);
    const move = moveOf({
      policy,
      kind,
      judgement,
      isOpen: opening.isOpen,
      heldElsewhere: false,
      personHasThread: false,
      tap: null,
      chosen: null,
      asksForPerson: asksForPerson(text),
      helped: null,
      smallTalk: smallTalkIn(text),
      hasAttachments: false,
      loop: null,
      ...read,
    });
    const ranking = read.verdict?.ranking ?? [];
    return { view: { ...move, language: read.language, ranking }, opening };
  }

  /** What the FAQ of the first of the languages that has one makes of a text. */
  async read(
    tx: EntityManager,
    { brandId, text, policy }: { brandId: string; text: string; policy: BotPolicy },
    languages: readonly string[],
  ) {
    const faq = await this.faqIn(tx, brandId, languages);
    const neverWord = wordIn(text, policy.neverWords);
    if (!faq) return { language: languages[0] ?? 'und', exact: null, neverWord, verdict: null };
    const allowed = new Set<string>(NEVER_TOPICS.filter((topic) => !policy.never.includes(topic)));
    const options = { answerFrom: policy.threshold, allowed };
    return {
      language: faq.language,
      exact: matchExact(text, faq.live.entries)?.entry.id ?? null,
      neverWord,
      verdict: decide(text, faq.language, faq.live.matcher, undefined, options),
    };
  }

  private async faqIn(
    tx: EntityManager,
    brandId: string,
    languages: readonly string[],
  ): Promise<{ language: string; live: LiveFaq } | null> {
    for (const language of new Set(languages)) {
      const live = language === 'und' ? null : await this.matchers.of(tx, brandId, language);
      if (live) return { language, live };
    }
    return null;
  }
}
