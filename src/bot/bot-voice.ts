import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Choice, Place, ReplyCapability } from '../connectors/connector.js';
import { windowOf } from '../connectors/reply-window.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { BotAct, Message } from '../conversations/message.entity.js';
import { voiceOf } from '../drafting/voice/voice.queries.js';
import { checkReply } from '../guard/guard.js';
import { brandRules } from '../guard/rulebook/rulebook.queries.js';
import { Brand } from '../identity/brand.entity.js';
import { Clock } from '../infra/clock.js';
import { Settings } from '../infra/config/settings.js';
import type { FaqEntry } from '../knowledge/faq-entry.entity.js';
import type { BotPolicy } from '../routing/bot-policy.js';
import { itemFacts } from '../routing/item-facts.js';
import { openingFor } from '../sla/opening.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { judgementOf } from '../triage/triage.queries.js';
import { backlogOf, botHasSpoken } from './bot.queries.js';
import { composeBot } from './compose.js';
import { expectedAt } from './expected.js';
import { BOT_LANGUAGES } from './texts/library.js';
import { whenText } from './when.js';

export interface ToSay {
  act: BotAct;
  language: string;
  entries: readonly FaqEntry[];
  policy: BotPolicy;
}

/** Words that may leave. */
export interface Words {
  text: string;
  choices: Choice[];
  language: string;
  place: Place;
}

/** Finds the words for what the bot wants to say, and whether they may be said here and now. */
@Injectable()
export class BotVoice {
  constructor(
    private readonly registry: ConnectorRegistry,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Null: nothing may be said. Reads only. */
  async words(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    { act, entries, policy, ...said }: ToSay,
  ): Promise<Words | null> {
    const capability = this.wayOf(conversation, message, policy);
    if (!capability || !this.isOpen(capability, conversation)) return null;
    const isPublic = capability.place !== 'private_message';
    if (isPublic && entries.some((entry) => !entry.isPublic)) return null;
    const brand = await tx.findOneByOrFail(Brand, { id: conversation.brandId });
    const language = languageOf(
      [entries[0]?.language, said.language, conversation.language],
      brand,
    );
    const { address } = await voiceOf(tx, brand.id, language);
    const spoken = composeBot({
      act,
      entries,
      language,
      address,
      first: !(await botHasSpoken(tx, conversation.id)),
      isPublic,
      capability,
      seed: message.createdAt.getTime(),
      ...(act === 'handover'
        ? await this.expectation(tx, conversation, message, { brand, language })
        : { when: null, isOpen: true }),
    });
    if (!spoken) return null;
    const { text } = spoken;
    const { verdict } = checkReply(
      {
        text,
        language,
        public: isPublic,
        kind: message.kind,
        customerText: message.text,
        voice: { address },
        shopContacts: brand.contacts,
      },
      { ...(await brandRules(tx, brand.id)), detectLanguage: detectTextLanguage },
    );
    return verdict === 'block' ? null : { ...spoken, language, place: capability.place };
  }

  /** Whether people are there now for such an item. */
  async peopleAreThere(tx: EntityManager, conversation: Conversation, message: Message) {
    return (await this.opening(tx, conversation, message)).isOpen;
  }

  private wayOf(
    { platform }: Conversation,
    { kind }: Message,
    { comments }: BotPolicy,
  ): ReplyCapability | undefined {
    const { replies, privateReplies } = this.registry.get(platform).manifest;
    if (kind === 'message') return replies.message;
    if (kind !== 'comment' || comments === 'off') return undefined;
    return comments === 'public' ? replies.comment : privateReplies?.comment;
  }

  /** Within the window that is for programs too. */
  private isOpen(capability: ReplyCapability, { lastInboundAt }: Conversation): boolean {
    const window = windowOf(capability, lastInboundAt, this.clock.now());
    return capability.via === 'api' && window.open && !window.personOnly;
  }

  private async opening(tx: EntityManager, conversation: Conversation, message: Message) {
    const row = await judgementOf(tx, message);
    const facts = await itemFacts(tx, conversation, message, row?.judgement ?? null);
    const how = { settings: this.settings, now: this.clock.now() };
    return openingFor(tx, conversation.brandId, facts, how);
  }

  private async expectation(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    { brand, language }: { brand: Brand; language: string },
  ): Promise<{ when: string | null; isOpen: boolean }> {
    const now = this.clock.now();
    const opening = await this.opening(tx, conversation, message);
    const at = expectedAt(opening, await backlogOf(tx, brand.id, now), now);
    const when = at && whenText(at, now, brand.timeZone, language);
    return { when, isOpen: opening.isOpen };
  }
}

/** The first that the bot can speak; an entry's own is taken as it is. */
function languageOf([ofEntry, ...others]: (string | undefined)[], brand: Brand): string {
  if (ofEntry) return ofEntry;
  const known = [...others, brand.defaultLanguage].find((code) => BOT_LANGUAGES.includes(code!));
  return known ?? 'en';
}
