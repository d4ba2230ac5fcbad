import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { FaqEntry } from './faq-entry.entity.js';

/** Whether an answer helped whoever read it. Nothing of the person is kept. */
@Entity('faq_feedback')
@Index('faq_feedback_entry', ['entryId', 'at'])
@Index('faq_feedback_brand', ['brandId', 'at'])
export class FaqFeedback {
  @Id() id!: string;
  @Reference(() => Brand, 'faq_feedback_brand_fk') brandId!: string;
  @Column({ type: 'uuid' })
  @ForeignKey(() => FaqEntry, { name: 'faq_feedback_entry_fk', onDelete: 'CASCADE' })
  entryId!: string;
  /** Of the entry, as it was read. */
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'boolean' }) helpful!: boolean;
  /** `help`: on the help page; `chat`: to the bot. */
  @Column({ type: 'text' }) source!: 'help' | 'chat';
  @Column({ type: 'uuid', nullable: true })
  @ForeignKey(() => Conversation, { name: 'faq_feedback_conversation_fk', onDelete: 'SET NULL' })
  conversationId!: string | null;
  @Instant() at!: Date;
}
