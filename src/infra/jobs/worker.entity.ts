import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../database/columns.js';

/** A living process that works on jobs. One that is not seen any more has died with its jobs locked. */
@Entity('worker')
export class WorkerRow {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) role!: string;
  /** The names under which it locks jobs. */
  @Column({ type: 'text', array: true }) lockNames!: string[];
  @Instant() startedAt!: Date;
  @Instant() seenAt!: Date;
}
