import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChannelAccount } from '../connectors/account.entity.js';
import type { Attachment, ItemKind } from '../connectors/platform-event.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Contact } from './contact.entity.js';
import { Conversation } from './conversation.entity.js';

export type AuthorKind = 'customer' | 'person' | 'bot' | 'outside';

/**
 * What a text of the bot is for. An answer and a welcome are answers; an offered choice and the word that a
 * person will answer are none, and stop no clock.
 */
export const BOT_ACTS = ['answer', 'welcome', 'choice', 'handover'] as const;
export type BotAct = (typeof BOT_ACTS)[number];

/** One item on the platform: the customer's, or ours. `outside` is our staff in the platform's own tools. */
@Entity('message')
@Index('message_external', ['accountId', 'externalId'], { unique: true })
@Index('message_conversation', ['conversationId', 'createdAt'])
@Index('message_written', ['brandId', 'createdAt'], { where: "direction = 'in'" })
@Index('message_unannounced', ['accountId', 'ingestedAt'], {
  where: "source = 'poll' and webhook_at is null",
})
@Index('message_parent', ['accountId', 'parentExternalId'], {
  where: 'parent_external_id is not null',
})
export class Message {
  @Id() id!: string;
  @Reference(() => Brand, 'message_brand_fk') brandId!: string;
  @Reference(() => ChannelAccount, 'message_account_fk') accountId!: string;
  @Reference(() => Conversation, 'message_conversation_fk') conversationId!: string;
  @Column({ type: 'text' }) externalId!: string;
  @Column({ type: 'text', nullable: true }) parentExternalId!: string | null;
  @Column({ type: 'text' }) direction!: 'in' | 'out';
  @Column({ type: 'text' }) authorKind!: AuthorKind;
  @Reference(() => Contact, 'message_contact_fk', { nullable: true }) contactId!: string | null;
  @Reference(() => User, 'message_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'text' }) kind!: ItemKind;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'double precision', nullable: true }) rating!: number | null;
  @Column({ type: 'jsonb', default: () => "'[]'" }) attachments!: Attachment[];
  @Column({ type: 'text', nullable: true }) permalink!: string | null;
  /** Counts the customer's edits from 1. */
  @Column({ type: 'integer', default: 1 }) revision!: number;
  /** Imported from before the account was connected: no clocks, bot or alerts. */
  @Column({ type: 'boolean', default: false }) historical!: boolean;
  /** The platform's own time of writing; the clock starts here. */
  @Instant() createdAt!: Date;
  /** True while only the delivery's time is known; a later, true time replaces it. */
  @Column({ type: 'boolean', default: false }) createdAtApproximate!: boolean;
  @Instant() ingestedAt!: Date;
  @Instant({ nullable: true }) editedAt!: Date | null;
  @Instant({ nullable: true }) deletedAt!: Date | null;
  @Instant({ nullable: true }) hiddenAt!: Date | null;
  /** It said so on the platform at this instant; what is known of an earlier one changes nothing. */
  @Instant({ nullable: true }) asOf!: Date | null;
  /** Of the latest hiding or showing that we know of: they come in any order. */
  @Instant({ nullable: true }) moderatedAt!: Date | null;
  /** What brought it first; null for our own replies and what came before this was kept. */
  @Column({ type: 'text', nullable: true }) source!: 'webhook' | 'poll' | null;
  /** When a webhook first brought it; null: none has. */
  @Instant({ nullable: true }) webhookAt!: Date | null;
  /** A reading of its whole thread lacked it, and it was looked for by its id. */
  @Instant({ nullable: true }) lookedForAt!: Date | null;
  /** Of the button that the customer tapped. */
  @Column({ type: 'text', nullable: true }) payload!: string | null;
  /** Null but for the bot's. */
  @Column({ type: 'text', nullable: true }) act!: BotAct | null;
}

/** What an item said before it was edited. */
@Entity('message_revision')
export class MessageRevision {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Message, { name: 'message_revision_message_fk', onDelete: 'CASCADE' })
  messageId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Reference(() => Brand, 'message_revision_brand_fk') brandId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'double precision', nullable: true }) rating!: number | null;
  /** When the next revision replaced it. */
  @Instant() replacedAt!: Date;
}
