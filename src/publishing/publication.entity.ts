import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { Choice, Place } from '../connectors/connector.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { type BotAct, Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Instant, Reference } from '../infra/database/columns.js';
import type { PublicationState } from './publication-state.js';

/** One reply on its way out: the intent is committed before the one attempt is made. */
@Entity('publication')
@Index('publication_conversation', ['conversationId', 'queuedAt'])
@Index('publication_external', ['accountId', 'externalId'], { where: 'external_id is not null' })
@Index('publication_open', ['state', 'queuedAt'], {
  where: "state in ('queued', 'sending', 'unknown')",
})
export class Publication {
  /** Given by whoever approved the reply: the same approval twice is one publication. */
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Reference(() => Brand, 'publication_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'publication_conversation_fk') conversationId!: string;
  @Reference(() => ChannelAccount, 'publication_account_fk') accountId!: string;
  /** The item that it answers. */
  @Reference(() => Message, 'publication_message_fk') messageId!: string;
  @Column({ type: 'uuid', nullable: true }) draftId!: string | null;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) place!: Place;
  @Column({ type: 'text' }) authorKind!: 'person' | 'bot';
  @Reference(() => User, 'publication_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'text' }) state!: PublicationState;
  @Column({ type: 'integer', default: 0 }) attempts!: number;
  @Instant() queuedAt!: Date;
  @Instant({ nullable: true }) attemptedAt!: Date | null;
  @Instant({ nullable: true }) acceptedAt!: Date | null;
  /** The platform's id of the reply. */
  @Column({ type: 'text', nullable: true }) externalId!: string | null;
  @Column({ type: 'text', nullable: true }) error!: string | null;
  /** Null but for the bot's. */
  @Column({ type: 'text', nullable: true }) act!: BotAct | null;
  /** Buttons under the text. */
  @Column({ type: 'jsonb', default: () => "'[]'" }) choices!: Choice[];
  /** Why a person sent it although the guard warned. */
  @Column({ type: 'text', nullable: true }) overrideReason!: string | null;
}
