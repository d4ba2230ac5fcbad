import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Place, ReplyCapability } from '../connectors/connector.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Contact } from '../conversations/contact.entity.js';
import type { Conversation } from '../conversations/conversation.entity.js';
import type { Message } from '../conversations/message.entity.js';
import { checkReply, type GuardResult } from '../guard/guard.js';
import { Brand } from '../identity/brand.entity.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { judgementOf } from '../triage/triage.queries.js';
import { type ComposedDraft, composeDraft } from './compose.js';
import { textsNearby } from './draft.queries.js';
import { defaultVoice } from './voice.js';

const READABLE = ['en', 'el', 'sk', 'pl', 'tr'];

/** Gathers what a draft and its guard need to know, and calls them. */
@Injectable()
export class DraftContext {
  constructor(private readonly registry: ConnectorRegistry) {}

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
  ): Promise<ComposedDraft | null> {
    const row = await judgementOf(tx, message);
    if (!row) return null;
    const contact = message.contactId
      ? await tx.findOneBy(Contact, { id: message.contactId })
      : null;
    const brand = await tx.findOneByOrFail(Brand, { id: conversation.brandId });
    const wrote = [row.language, conversation.language, brand.defaultLanguage];
    const language = wrote.find((code) => READABLE.includes(code)) ?? 'en';
    return composeDraft({
      text: message.text,
      language,
      kind: message.kind,
      place: conversation.kind === 'mention' ? 'mention_reply' : capability.place,
      rating: message.rating ?? undefined,
      judgement: row.judgement,
      author: contact?.name ? { name: contact.name } : undefined,
      voice: defaultVoice(),
      seed: message.id,
      limit: capability.limit,
      avoid: await textsNearby(tx, conversation),
    });
  }

  /** The guard's word on a text that is to go out in this conversation. */
  async check(
    tx: EntityManager,
    conversation: Conversation,
    reply: { text: string; place: Place; language: string; customerText: string },
    agentLanguage: string,
  ): Promise<GuardResult> {
    const brand = await tx.findOneByOrFail(Brand, { id: conversation.brandId });
    return checkReply(
      {
        text: reply.text,
        language: reply.language,
        public: reply.place !== 'private_message',
        kind: conversation.kind,
        customerText: reply.customerText,
        voice: { address: defaultVoice().address },
        shopContacts: brand.contacts,
      },
      { detectLanguage: detectTextLanguage, agentLanguage },
    );
  }
}
