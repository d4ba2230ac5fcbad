import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { SlaClock } from './clock.entity.js';
import { SlaPolicy } from './sla-policy.entity.js';

/** What a clock said before it was counted anew. */
@Entity('sla_clock_change')
@Index('sla_clock_change_clock', ['clockId', 'at'])
export class SlaClockChange {
  @Id() id!: string;
  @Reference(() => Brand, 'sla_clock_change_brand_fk') brandId!: string;
  @Column({ type: 'uuid' })
  @ForeignKey(() => SlaClock, { name: 'sla_clock_change_clock_fk', onDelete: 'CASCADE' })
  clockId!: string;
  @Instant() at!: Date;
  @Reference(() => SlaPolicy, 'sla_clock_change_policy_fk') policyId!: string;
  @Column({ type: 'text' }) ruleId!: string;
  @Instant() startedAt!: Date;
  @Instant({ nullable: true }) dueAt!: Date | null;
}
