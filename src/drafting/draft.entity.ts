import { Column, Entity, Index } from 'typeorm';
import type { Place } from '../connectors/connector.js';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import type { Evidence } from './draft-input.js';
import type { DraftNote } from './voice/goodwill.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

export type DraftStatus = 'pending' | 'approved' | 'stale' | 'discarded';

/** A reply that waits for a person (or that a person or the bot approved). */
@Entity('draft')
@Index('draft_conversation', ['conversationId', 'createdAt'])
@Index('draft_pending', ['conversationId'], { unique: true, where: "status = 'pending'" })
export class Draft {
  @Id() id!: string;
  @Reference(() => Brand, 'draft_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'draft_conversation_fk') conversationId!: string;
  /** The item that it answers, and the revision of it that was read. */
  @Reference(() => Message, 'draft_message_fk') messageId!: string;
  @Column({ type: 'integer' }) messageRevision!: number;
  /** Counts every change of the text; a save names the version it saw. */
  @Column({ type: 'integer', default: 1 }) version!: number;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) place!: Place;
  @Column({ type: 'text' }) status!: DraftStatus;
  @Column({ type: 'text' }) origin!: 'composed' | 'model' | 'person' | 'bot';
  @Column({ type: 'text', nullable: true }) playbook!: string | null;
  /** What was composed, to measure how much people change it. */
  @Column({ type: 'text' }) composedText!: string;
  @Column({ type: 'jsonb', default: () => "'[]'" }) evidence!: Evidence[];
  /** Figures for whoever answers; not said to the customer. */
  @Column({ type: 'jsonb', default: () => "'[]'" }) notes!: DraftNote[];
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
