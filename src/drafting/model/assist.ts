import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Conversation } from '../../conversations/conversation.entity.js';
import type { Message } from '../../conversations/message.entity.js';
import { findUnfilledSlots } from '../../guard/structure.js';
import { Brand } from '../../identity/brand.entity.js';
import { DraftContext } from '../draft-context.js';
import type { Draft } from '../draft.entity.js';
import { voiceOf } from '../voice/voice.queries.js';
import type { Standard } from './accept.js';
import { draftQuestion, type ReplyMaterial, type Rewrite, rewriteQuestion } from './questions.js';
import { ModelWriter } from './writer.js';

/** Cases whose wording people have weighed; no model touches them. */
const WEIGHED = new Set([
  'self_harm',
  'safety',
  'legal_threat',
  'extortion',
  'threat',
  'data_privacy',
  'data_request',
  'holding',
]);

/** Gathers what the model may know of a draft, and what its answer is held against. */
@Injectable()
export class Assist {
  constructor(
    private readonly db: DataSource,
    private readonly context: DraftContext,
    private readonly writer: ModelWriter,
  ) {}

  async improve(
    conversation: Conversation,
    draft: Draft,
    message: Message,
  ): Promise<string | null> {
    if (!this.writer.enabled || (draft.playbook && WEIGHED.has(draft.playbook))) return null;
    const { about, standard } = await this.gather(conversation, draft, message, draft.text);
    return this.writer.reply(draftQuestion(about), standard);
  }

  /** Another wording of what stands in the editor now. */
  async rewrite(
    conversation: Conversation,
    draft: Draft,
    message: Message,
    { text, how }: { text: string; how: Rewrite },
  ): Promise<string | null> {
    const { about, standard } = await this.gather(conversation, draft, message, text);
    return this.writer.reply(rewriteQuestion(about, how), standard);
  }

  private async gather(
    conversation: Conversation,
    draft: Draft,
    message: Message,
    text: string,
  ): Promise<{ about: ReplyMaterial; standard: Standard }> {
    const { manager } = this.db;
    const brand = await manager.findOneByOrFail(Brand, { id: conversation.brandId });
    const { language, place } = draft;
    const voice = await voiceOf(manager, brand.id, language);
    const limit = this.context.capability(conversation)?.limit;
    return {
      about: { customer: message.text, reply: text, language, voice, most: limit?.max },
      standard: {
        language,
        place,
        kind: conversation.kind,
        customerText: message.text,
        voice,
        shopContacts: brand.contacts,
        known: [text, draft.composedText],
        slots: findUnfilledSlots(text).map(({ start, end }) => text.slice(start, end)),
        limit,
      },
    };
  }
}
