import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../database/columns.js';

/** A scheduled task. Whoever moves `nextAt` on runs it: once, however many processes there are. */
@Entity('tick')
export class TickRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) description!: string;
  @Column({ type: 'integer' }) everySeconds!: number;
  @Instant() nextAt!: Date;
  @Instant({ nullable: true }) lastStartedAt!: Date | null;
  @Instant({ nullable: true }) lastFinishedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
}
