import { Column, Entity, Index } from 'typeorm';
import { Brand } from '../identity/brand.entity.js';
import { User } from '../identity/user.entity.js';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import type { RoutingPolicy } from './routing-policy.js';

/** Who gets what in a brand. A change makes a new version; a brand without one has the default. */
@Entity('routing_policy')
@Index('routing_policy_version', ['brandId', 'version'], { unique: true })
export class RoutingPolicyRow {
  @Id() id!: string;
  @Reference(() => Brand, 'routing_policy_brand_fk') brandId!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'jsonb' }) policy!: RoutingPolicy;
  @Reference(() => User, 'routing_policy_user_fk', { nullable: true }) userId!: string | null;
  @Instant() createdAt!: Date;
}
