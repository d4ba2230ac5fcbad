import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { record } from '../audit/audit.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import type { Place } from '../connectors/connector.js';
import { Contact } from '../conversations/contact.entity.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Desk } from '../conversations/desk.js';
import type { Message } from '../conversations/message.entity.js';
import { latestInbound, pendingDraft } from '../drafting/draft.queries.js';
import { DraftViews } from '../drafting/draft-view.js';
import { salutationName } from '../drafting/greeting.js';
import { voiceOf } from '../drafting/voice/voice.queries.js';
import { orderNamedIn } from '../guard/structure.js';
import { Brand } from '../identity/brand.entity.js';
import type { Principal } from '../identity/principal.js';
import { User } from '../identity/user.entity.js';
import { Clock } from '../infra/clock.js';
import { badRequest, notFound } from '../infra/http/problem.js';
import { isAfterwards } from './actions.js';
import { renderTemplate } from './render.js';
import { ReplyTemplate } from './reply-template.entity.js';
import { TemplateUse } from './template-use.entity.js';
import type { InsertedView } from './templates.dto.js';
import type { TemplateFacts } from './variables.js';

/** Puts a template into a reply: filled in, looked at by the guard, and remembered. */
@Injectable()
export class Insertion {
  constructor(
    private readonly db: DataSource,
    private readonly desk: Desk,
    private readonly drafts: DraftViews,
    private readonly registry: ConnectorRegistry,
    private readonly clock: Clock,
  ) {}

  async insert(
    conversationId: string,
    templateId: string,
    asked: { language?: string; place: Place },
    who: Principal,
  ): Promise<InsertedView> {
    const { manager } = this.db;
    const conversation = await manager.findOneBy(Conversation, { id: conversationId });
    if (!conversation) throw notFound('conversation');
    const { brandId } = conversation;
    who.require(brandId, 'agent', 'conversation');
    const template = await manager.findOneBy(ReplyTemplate, { id: templateId, brandId });
    if (!template) throw notFound('template');
    const message = await latestInbound(manager, conversationId);
    if (!message)
      throw badRequest('not_answerable', 'There is nothing here to answer.', 'Load it again.');
    const draft = await pendingDraft(manager, conversationId);
    const language = asked.language ?? draft?.language ?? conversation.language;
    const source = template.texts[language];
    if (source === undefined)
      throw badRequest(
        'template_language',
        `“${template.name}” has no text in ${language}; it has: ${Object.keys(template.texts).join(', ')}.`,
        'Choose another template, or add the text to this one.',
      );
    const facts = await this.factsFor(conversation, message, language, who);
    const { text, missing } = renderTemplate(source, facts, language);
    const checked = await this.drafts.check(conversation, text, asked.place, who.locale);
    const useId = await this.remember(conversation, message, template, { text, language }, who);
    await this.doAtOnce(conversation, template, who);
    return { ...checked, text, missing, useId, language, actions: template.actions };
  }

  private async factsFor(
    conversation: Conversation,
    message: Message,
    language: string,
    who: Principal,
  ): Promise<TemplateFacts> {
    const { manager } = this.db;
    const brand = await manager.findOneByOrFail(Brand, { id: conversation.brandId });
    const contactId = message.contactId ?? conversation.contactId;
    const contact = contactId && (await manager.findOneBy(Contact, { id: contactId }));
    const agent = who.userId && (await manager.findOneBy(User, { id: who.userId }));
    const customerName = (contact && contact.name) || undefined;
    const { address } = await voiceOf(manager, brand.id, language);
    return {
      customerName,
      salutation: salutationName(customerName, language, address),
      agentName: agent ? agent.name : undefined,
      brandName: brand.name,
      channelName: this.registry.get(conversation.platform).manifest.title,
      orderNumber: orderNamedIn(message.text),
      stars: message.rating ?? undefined,
      now: this.clock.now(),
      timeZone: brand.timeZone,
    };
  }

  private remember(
    { brandId, id: conversationId }: Conversation,
    { id: messageId }: Message,
    { id: templateId, actions }: ReplyTemplate,
    filled: { text: string; language: string },
    who: Principal,
  ): Promise<string> {
    return this.db.transaction(async (tx) => {
      const usedAt = this.clock.now();
      const { id } = await tx.save(TemplateUse, {
        ...{ brandId, conversationId, messageId, templateId, usedAt, ...filled },
        userId: who.userId,
        afterwards: actions.filter(isAfterwards),
      });
      const entry = { brandId, at: usedAt, actor: who.actor, action: 'template.used' };
      const detail = { templateId, language: filled.language };
      await record(tx, { ...entry, entity: 'conversation', entityId: conversationId, detail });
      return id;
    });
  }

  /** A key has no hands to take a conversation into. */
  private async doAtOnce(
    { id, assigneeId, teamId }: Conversation,
    { actions }: ReplyTemplate,
    who: Principal,
  ): Promise<void> {
    for (const action of actions) {
      if (action.do === 'assign_me' && who.userId && who.userId !== assigneeId)
        await this.desk.assign(id, { userId: who.userId, teamId }, who);
      if (action.do === 'assign_team' && action.teamId !== teamId)
        await this.desk.assign(id, { userId: assigneeId, teamId: action.teamId }, who);
    }
  }
}
