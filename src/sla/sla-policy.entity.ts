import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { BrandPromise } from './promise.js';

/** What a brand promises. A change makes a new version; clocks name the one they were made by. */
@Entity('sla_policy')
@Index('sla_policy_version', ['brandId', 'version'], { unique: true })
export class SlaPolicy {
  @Id() id!: string;
  @Reference(() => Brand, 'sla_policy_brand_fk') brandId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'jsonb' }) promise!: BrandPromise;
  /** Null: the program's default. */
  @Reference(() => User, 'sla_policy_user_fk', { nullable: true }) userId!: string | null;
  @Instant() createdAt!: Date;
}
