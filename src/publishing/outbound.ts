import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import { Accounts } from '../connectors/accounts.js';
import type { ConnectorError } from '../connectors/connector-error.js';
import type { OpenAccount, OutgoingReply, SendReceipt } from '../connectors/connector.js';
import { ConnectorRegistry } from '../connectors/registry.js';
import { Contact } from '../conversations/contact.entity.js';
import { isErased } from '../conversations/erased.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { markOf } from '../conversations/own-mark.js';
import { checkReply } from '../guard/guard.js';
import { brandRules } from '../guard/rulebook/rulebook.queries.js';
import { Brand } from '../identity/brand.entity.js';
import { Clock } from '../infra/clock.js';
import { detectTextLanguage } from '../triage/detect-text.js';
import { botMaySpeak } from './bot-may-speak.js';
import type { Publication } from './publication.entity.js';

/** The last steps to the platform: the guard once more, and the connector's calls. */
@Injectable()
export class Outbound {
  constructor(
    private readonly db: DataSource,
    private readonly registry: ConnectorRegistry,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Why this text may not leave; null: it may. Warnings were weighed by whoever approved it. */
  async refusal(tx: EntityManager, publication: Publication): Promise<string | null> {
    const { text, language, place, brandId, messageId, authorKind } = publication;
    const item = await tx.findOneByOrFail(Message, { id: messageId });
    if (item.deletedAt) return 'The customer has deleted the item.';
    if (isErased(item.externalId)) return 'The item was erased at the wish of its author.';
    if (!(await this.takesReplies(tx, publication, item)))
      return 'The platform takes no such reply from a program: answer there.';
    if (authorKind === 'bot' && !(await botMaySpeak(tx, publication, item)))
      return 'A person has taken the conversation from the bot.';
    const brand = await tx.findOneByOrFail(Brand, { id: brandId });
    const rules = await brandRules(tx, brandId);
    const { verdict, findings } = checkReply(
      {
        text,
        language,
        public: place !== 'private_message',
        kind: item.kind,
        customerText: item.text,
        shopContacts: brand.contacts,
      },
      { ...rules, detectLanguage: detectTextLanguage, agentLanguage: 'en' },
    );
    return verdict === 'block' ? findings.map(({ message }) => message).join(' ') : null;
  }

  private async takesReplies(
    tx: EntityManager,
    { accountId, place }: Publication,
    { kind }: Message,
  ): Promise<boolean> {
    const { platform } = await tx.findOneByOrFail(ChannelAccount, { id: accountId });
    const { replies, privateReplies } = this.registry.get(platform).manifest;
    const ways = [replies[kind], privateReplies?.[kind]];
    return ways.some((way) => way?.place === place && way.via === 'api');
  }

  async send(publication: Publication): Promise<SendReceipt> {
    const { account, reply, platform } = await this.prepare(publication);
    return this.registry.get(platform).send(account, reply);
  }

  async find(publication: Publication): Promise<SendReceipt | null> {
    const { account, reply, platform } = await this.prepare(publication);
    return this.registry.get(platform).findSent(account, reply);
  }

  async needsReconnect(tx: EntityManager, { accountId }: Publication, error: ConnectorError) {
    const account = await tx.findOneByOrFail(ChannelAccount, { id: accountId });
    await this.accounts.setState(tx, account, 'reconnect', error.message.slice(0, 500));
  }

  private async prepare(
    publication: Publication,
  ): Promise<{ account: OpenAccount; reply: OutgoingReply; platform: string }> {
    const { manager } = this.db;
    const account = await manager.findOneByOrFail(ChannelAccount, { id: publication.accountId });
    const item = await manager.findOneByOrFail(Message, { id: publication.messageId });
    const conversation = await manager.findOneByOrFail(Conversation, {
      id: publication.conversationId,
    });
    const contact = item.contactId
      ? await manager.findOneBy(Contact, { id: item.contactId })
      : null;
    return {
      platform: account.platform,
      account: this.accounts.open(account),
      reply: {
        place: publication.place,
        kind: item.kind,
        itemExternalId: item.externalId,
        threadExternalId: conversation.threadId,
        recipientExternalId: contact?.externalId,
        text: publication.text,
        choices: publication.choices,
        reference: markOf(publication.id, publication.act),
        author: publication.authorKind,
        lastInboundAt: conversation.lastInboundAt ?? item.createdAt,
        attemptedAt: publication.attemptedAt ?? this.now(),
      },
    };
  }
}
