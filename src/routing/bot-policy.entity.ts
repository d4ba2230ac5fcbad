import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { BotPolicy } from './bot-policy.js';

/** How the bot of a brand behaves. A change makes a new version; a brand without one has the default. */
@Entity('bot_policy')
@Index('bot_policy_version', ['brandId', 'version'], { unique: true })
export class BotPolicyRow {
  @Id() id!: string;
  @Reference(() => Brand, 'bot_policy_brand_fk') brandId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'jsonb' }) policy!: BotPolicy;
  @Reference(() => User, 'bot_policy_user_fk', { nullable: true }) userId!: string | null;
  @Instant() createdAt!: Date;
}
