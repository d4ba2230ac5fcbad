import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { type BotAct, Message } from '../conversations/message.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { Instant, Reference } from '../infra/database/columns.js';

/** What the bot made of one wording of a customer's item, and why. No words of anybody: those stand in the item. */
@Entity('bot_turn')
@Index('bot_turn_conversation', ['conversationId', 'at'])
@Index('bot_turn_brand', ['brandId', 'at'])
export class BotTurn {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Message, { name: 'bot_turn_message_fk', onDelete: 'CASCADE' })
  messageId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Reference(() => Brand, 'bot_turn_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'bot_turn_conversation_fk') conversationId!: string;
  @Instant() at!: Date;
  @Column({ type: 'text' }) language!: string;
  @Column({ type: 'text' }) act!: BotAct;
  @Column({ type: 'text' }) reason!: string;
  /** Answered with, or offered; they may be gone from the FAQ by now. */
  @Column({ type: 'uuid', array: true, default: () => "'{}'" }) entryIds!: string[];
  /** The candidates, the likeliest first. */
  @Column({ type: 'jsonb', default: () => "'[]'" }) ranking!: { faq: string; confidence: number }[];
}
