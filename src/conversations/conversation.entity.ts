import { Column, Entity, Index } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { ItemContext, ItemKind } from '../connectors/platform-event.js';
import { Brand } from '../identity/brand.entity.js';
import { Team } from '../identity/team.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Contact } from './contact.entity.js';

/**
 * open: waits for us. waiting: we answered, the customer has the next word. bot: the bot has it.
 * closed: done, with a reason. archived: noise, never was work.
 */
export const CONVERSATION_STATES = ['open', 'waiting', 'bot', 'closed', 'archived'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

/** A thread with one customer: a comment with its replies, a message thread, a review, a mention. */
@Entity('conversation')
@Index('conversation_thread', ['accountId', 'threadId'], { unique: true })
@Index('conversation_queue', ['brandId', 'state', 'lastInboundAt'])
@Index('conversation_context', ['accountId', 'contextId'], { where: 'context_id is not null' })
@Index('conversation_contact', ['contactId'], { where: 'contact_id is not null' })
export class Conversation {
  @Id() id!: string;
  @Reference(() => Brand, 'conversation_brand_fk') brandId!: string;
  @Reference(() => ChannelAccount, 'conversation_account_fk') accountId!: string;
  @Column({ type: 'text' }) platform!: string;
  @Column({ type: 'text' }) kind!: ItemKind;
  /** The platform's id of the thread. */
  @Column({ type: 'text' }) threadId!: string;
  @Reference(() => Contact, 'conversation_contact_fk', { nullable: true }) contactId!:
    string | null;
  /** The post or location it stands under. */
  @Column({ type: 'text', nullable: true }) contextId!: string | null;
  @Column({ type: 'jsonb', nullable: true }) context!: ItemContext | null;
  @Column({ type: 'text' }) state!: ConversationState;
  @Column({ type: 'text', nullable: true }) stateReason!: string | null;
  @Column({ type: 'text', default: 'und' }) language!: string;
  /** Of the customer's latest item; null until judged. */
  @Column({ type: 'text', nullable: true }) sentiment!: string | null;
  @Column({ type: 'text', array: true, default: () => "'{}'" }) topics!: string[];
  @Column({ type: 'text', array: true, default: () => "'{}'" }) risks!: string[];
  @Reference(() => User, 'conversation_assignee_fk', { nullable: true }) assigneeId!: string | null;
  @Reference(() => Team, 'conversation_team_fk', { nullable: true, onDelete: 'SET NULL' })
  teamId!: string | null;
  @Instant() createdAt!: Date;
  /** Platform time of the customer's latest item. */
  @Instant({ nullable: true }) lastInboundAt!: Date | null;
  @Instant({ nullable: true }) closedAt!: Date | null;
  /** Another app has the thread on the platform: we listen and may not answer. */
  @Column({ type: 'boolean', default: false }) heldElsewhere!: boolean;
  /** Since when that is known; an older notice changes nothing. */
  @Instant({ nullable: true }) heldAsOf!: Date | null;
}
