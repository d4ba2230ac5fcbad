import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';

/** What a brand promises. A change makes a new version; clocks keep the one they were made by. */
@Entity('sla_policy')
@Index('sla_policy_version', ['brandId', 'version'], { unique: true })
export class SlaPolicy {
  @Id() id!: string;
  @Reference(() => Brand, 'sla_policy_brand_fk') brandId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'integer' }) firstResponseSeconds!: number;
  @Column({ type: 'integer' }) nextResponseSeconds!: number;
  @Column({ type: 'integer', array: true }) warnPercent!: number[];
  @Instant() createdAt!: Date;
}
