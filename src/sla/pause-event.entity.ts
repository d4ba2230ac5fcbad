import { Column, Entity, Index } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { PauseReason } from './pause.js';

/** A promise was paused or resumed. What the pauses are is always summed from these. */
@Entity('sla_pause_event')
@Index('sla_pause_event_conversation', ['conversationId', 'at'])
export class SlaPauseEvent {
  @Id() id!: string;
  @Reference(() => Brand, 'sla_pause_event_brand_fk') brandId!: string;
  @Reference(() => Conversation, 'sla_pause_event_conversation_fk') conversationId!: string;
  @Instant() at!: Date;
  @Column({ type: 'text' }) kind!: 'paused' | 'resumed';
  @Column({ type: 'text', nullable: true }) reason!: PauseReason | null;
  @Reference(() => User, 'sla_pause_event_user_fk', { nullable: true }) userId!: string | null;
  /** It was a mistake: it counts for nothing. */
  @Instant({ nullable: true }) undoneAt!: Date | null;
}
