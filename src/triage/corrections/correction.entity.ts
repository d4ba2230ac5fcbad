import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Message } from '../../conversations/message.entity.js';
import { Brand } from '../../identity/brand.entity.js';
import { User } from '../../identity/user.entity.js';
import { Id, Instant, Reference } from '../../infra/database/columns.js';
import type { Judgement } from '../judgement.js';
import type { Correction } from './correction.js';

/** What a person said of one revision of one item, against the judge. */
@Entity('judgement_correction')
@Index('judgement_correction_item', ['messageId', 'revision'], { unique: true })
@Index('judgement_correction_brand', ['brandId', 'createdAt'])
export class JudgementCorrection {
  @Id() id!: string;
  @Reference(() => Brand, 'judgement_correction_brand_fk') brandId!: string;
  @Column({ type: 'uuid' })
  @ForeignKey(() => Message, { name: 'judgement_correction_message_fk', onDelete: 'CASCADE' })
  messageId!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) language!: string;
  /** The text's words as they are compared; they go with the item. */
  @Column({ type: 'text', array: true }) words!: string[];
  /** As the judge had it. */
  @Column({ type: 'jsonb' }) before!: Judgement;
  @Column({ type: 'jsonb' }) after!: Correction;
  @Reference(() => User, 'judgement_correction_user_fk', { nullable: true })
  userId!: string | null;
  @Instant() createdAt!: Date;
}
