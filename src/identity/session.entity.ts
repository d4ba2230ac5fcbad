import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Reference } from '../infra/database/columns.js';
import { Brand } from './brand.entity.js';
import type { Role } from './role.js';
import { User } from './user.entity.js';

/** A signed-in browser. Only the hash of its token is kept. */
@Entity('session')
@Index('session_by_user', ['userId'])
export class Session {
  @PrimaryColumn({ type: 'text' }) tokenHash!: string;
  @Reference(() => User, 'session_user_fk', { onDelete: 'CASCADE' }) userId!: string;
  @Instant() createdAt!: Date;
  @Instant() expiresAt!: Date;
}

/** A link that makes one account, once. */
@Entity('invite')
export class Invite {
  @PrimaryColumn({ type: 'text' }) tokenHash!: string;
  @Reference(() => Brand, 'invite_brand_fk', { onDelete: 'CASCADE' }) brandId!: string;
  @Column({ type: 'text' }) role!: Role;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Instant() createdAt!: Date;
  @Instant() expiresAt!: Date;
  @Instant({ nullable: true }) usedAt!: Date | null;
}

/** A key for scripts. Only its hash is kept. */
@Entity('api_key')
@Index('api_key_hash', ['keyHash'], { unique: true })
export class ApiKey {
  @Id() id!: string;
  @Reference(() => Brand, 'api_key_brand_fk', { onDelete: 'CASCADE' }) brandId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) keyHash!: string;
  @Column({ type: 'text' }) role!: Role;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) lastUsedAt!: Date | null;
  @Instant({ nullable: true }) revokedAt!: Date | null;
}
