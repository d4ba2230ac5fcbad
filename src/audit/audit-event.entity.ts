import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from '../infra/database/columns.js';

/** One change of state: who did what to which row, and when. Written in the change's own transaction. */
@Entity('audit_event')
@Index('audit_event_entity', ['entity', 'entityId', 'at'])
@Index('audit_event_brand', ['brandId', 'at'])
export class AuditEvent {
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' })
  id!: string;
  /** Null for what belongs to no brand (sign-in, start). */
  @Column({ type: 'uuid', nullable: true }) brandId!: string | null;
  @Instant() at!: Date;
  @Column({ type: 'text' }) actorKind!: string;
  @Column({ type: 'uuid', nullable: true }) actorId!: string | null;
  @Column({ type: 'text' }) entity!: string;
  @Column({ type: 'uuid' }) entityId!: string;
  @Column({ type: 'text' }) action!: string;
  @Column({ type: 'jsonb', default: () => "'{}'" }) detail!: Record<string, unknown>;
}
