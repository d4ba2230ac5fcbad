import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant } from '../infra/database/columns.js';

/** One allowance of a platform, as all processes share it. */
@Entity('call_budget')
@Index('call_budget_wait', ['waitUntil'])
export class CallBudgetRow {
  @PrimaryColumn({ type: 'text' }) key!: string;
  /** The platform told us to make no call before this instant. */
  @Instant({ nullable: true }) waitUntil!: Date | null;
  /** Where calls are spaced: see `slotAfter`. */
  @Instant({ nullable: true }) nextSlotAt!: Date | null;
}
