import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Instant, Reference } from '../infra/database/columns.js';
import type { Judgement } from './judgement.js';

/** What was understood of one revision of one item. */
@Entity('judgement')
@Index('judgement_conversation', ['conversationId'])
export class JudgementRow {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Message, { name: 'judgement_message_fk', onDelete: 'CASCADE' })
  messageId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Reference(() => Brand, 'judgement_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'judgement_conversation_fk') conversationId!: string;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) sentiment!: string;
  @Column({ type: 'text', nullable: true }) noise!: string | null;
  @Column({ type: 'boolean' }) needsHuman!: boolean;
  /** Everything, as the judge said it. */
  @Column({ type: 'jsonb' }) judgement!: Judgement;
  @Column({ type: 'text' }) modelVersion!: string;
  @Instant() judgedAt!: Date;
}
