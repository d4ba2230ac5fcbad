import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Place, ReplyCapability } from '../connectors/connector.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Contact } from '../conversations/contact.entity.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { Message } from '../conversations/message.entity.js';
import { checkReply, type GuardResult, verdictOf } from '../guard/guard.js';
import { brandRules } from '../guard/rulebook/rulebook.queries.js';
import { Brand } from '../identity/brand.entity.js';
import { decide } from '../knowledge/matcher/decide.js';
import { Matchers } from '../knowledge/matchers.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { judgementOf } from '../triage/triage.queries.js';
import { type ComposedDraft, composeDraft } from './compose.js';
import type { DraftInput, Evidence } from './draft-input.js';
import { textsNearby } from './draft.queries.js';
import { withoutGuessesAtFacts } from './own-facts.js';
import type { Playbook } from './playbook-input.js';
import { bannedPhrases, wordsOf } from './voice/banned.js';
import type { DraftNote } from './voice/goodwill.js';
import { Goodwills } from './voice/goodwills.js';
import { voiceOf } from './voice/voice.queries.js';

const READABLE = ['en', 'el', 'sk', 'pl', 'tr'];

/** Gathers what a draft and its guard need to know, and calls them. */
@Injectable()
export class DraftContext {
  constructor(
    private readonly registry: ConnectorRegistry,
    private readonly matchers: Matchers,
    private readonly goodwills: Goodwills,
  ) {}

  /** How an item of this conversation can be answered; undefined: not at all. */
  capability({
    platform,
    kind,
  }: Pick<Conversation, 'platform' | 'kind'>): ReplyCapability | undefined {
    return this.registry.get(platform).manifest.replies[kind];
  }

  async compose(
    tx: EntityManager,
    conversation: Conversation,
    message: Message,
    capability: ReplyCapability,
    playbook?: Playbook,
  ): Promise<(ComposedDraft & { notes: DraftNote[]; input: DraftInput }) | null> {
    const row = await judgementOf(tx, message);
    if (!row) return null;
    const contact = message.contactId
      ? await tx.findOneBy(Contact, { id: message.contactId })
      : null;
    const brand = await tx.findOneByOrFail(Brand, { id: conversation.brandId });
    const wrote = [row.language, conversation.language, brand.defaultLanguage];
    const language = wrote.find((code) => READABLE.includes(code)) ?? 'en';
    const voice = await voiceOf(tx, brand.id, language);
    const rules = await brandRules(tx, brand.id);
    const room = await this.goodwills.room(tx, brand.id, language);
    const input: DraftInput = {
      text: message.text,
      language,
      kind: message.kind,
      place: conversation.kind === 'mention' ? 'mention_reply' : capability.place,
      rating: message.rating ?? undefined,
      judgement: row.judgement,
      author: contact?.name ? { name: contact.name } : undefined,
      hasPhotos: message.attachments.some(({ type }) => type === 'image'),
      contact: brand.contacts[0],
      faqAnswer: await this.faqAnswer(tx, brand.id, language, message.text),
      goodwill: room.goodwill,
      letGo: room.letGo,
      playbook,
      voice: { ...voice, banned: [...voice.banned, ...wordsOf(rules.phrases, language)] },
      seed: message.id,
      limit: capability.limit,
      avoid: await textsNearby(tx, conversation),
    };
    return { ...composeDraft(input), notes: room.notes, input };
  }

  /** What the knowledge base surely answers; a person reads it before it leaves. */
  private async faqAnswer(tx: EntityManager, brandId: string, language: string, text: string) {
    const live = await this.matchers.of(tx, brandId, language);
    const verdict = live && decide(text, language, live.matcher);
    if (verdict?.decision !== 'answer') return undefined;
    const entry = live!.entries.find(({ id }) => id === verdict.ranking[0]?.faq);
    return entry && { id: entry.id, text: entry.shortAnswer ?? entry.answer };
  }

  /** The guard's word on a text that is to go out in this conversation. */
  async check(
    tx: EntityManager,
    conversation: Conversation,
    reply: {
      text: string;
      place: Place;
      language: string;
      customerText: string;
      /** Of a draft: what in it is the shop's own word. */
      evidence?: readonly Evidence[];
    },
    agentLanguage: string,
  ): Promise<GuardResult> {
    const brand = await tx.findOneByOrFail(Brand, { id: conversation.brandId });
    const voice = await voiceOf(tx, brand.id, reply.language);
    const rules = await brandRules(tx, conversation.brandId);
    const { findings } = checkReply(
      {
        text: reply.text,
        language: reply.language,
        public: reply.place !== 'private_message',
        kind: conversation.kind,
        customerText: reply.customerText,
        voice: { address: voice.address },
        shopContacts: brand.contacts,
      },
      {
        detectLanguage: detectTextLanguage,
        agentLanguage,
        off: rules.off,
        phrases: [...rules.phrases, ...bannedPhrases(voice.banned, reply.language)],
      },
    );
    const { text, language, evidence = [] } = reply;
    const kept = withoutGuessesAtFacts(findings, { text, language, evidence });
    return { verdict: verdictOf(kept), findings: kept };
  }
}
