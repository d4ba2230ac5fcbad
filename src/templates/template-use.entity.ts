import { Column, Entity, Index } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { TemplateAction } from './actions.js';
import { ReplyTemplate } from './reply-template.entity.js';

/** A template was put into a reply. The text is kept until the reply has left, to see what became of it. */
@Entity('template_use')
@Index('template_use_template', ['templateId', 'usedAt'])
@Index('template_use_item', ['messageId'])
export class TemplateUse {
  @Id() id!: string;
  @Reference(() => Brand, 'template_use_brand_fk') brandId!: string;
  @Reference(() => ReplyTemplate, 'template_use_template_fk', { onDelete: 'CASCADE' })
  templateId!: string;
  @Reference(() => Conversation, 'template_use_conversation_fk') conversationId!: string;
  /** The item that the reply answers. */
  @Reference(() => Message, 'template_use_message_fk') messageId!: string;
  @Reference(() => User, 'template_use_user_fk', { nullable: true }) userId!: string | null;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) text!: string;
  /** What is still to be done when the reply has left. */
  @Column({ type: 'jsonb', default: () => "'[]'" }) afterwards!: TemplateAction[];
  @Instant() usedAt!: Date;
  @Instant({ nullable: true }) sentAt!: Date | null;
  /** How much of it was changed before it left, 0 to 1; null: it did not leave yet. */
  @Column({ type: 'double precision', nullable: true }) editShare!: number | null;
}
