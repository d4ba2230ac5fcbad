import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { type BudgetLedger, type Pace, type Slot, slotAfter } from './budget-ledger.js';

/** The ledger that all processes share: a call that one was told not to make, none makes. */
@Injectable()
export class DatabaseLedger implements BudgetLedger {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async waitUntil(keys: readonly string[]): Promise<Date | null> {
    const [row] = await this.db.query<{ at: Date | null }[]>(
      `select max(wait_until) as at from call_budget where key = any($1) and wait_until > $2`,
      [keys, this.clock.now()],
    );
    return row?.at ?? null;
  }

  async pause(key: string, until: Date): Promise<void> {
    await this.db.query(
      `insert into call_budget (key, wait_until) values ($1, $2)
       on conflict (key) do update set wait_until = greatest(call_budget.wait_until, $2)`,
      [key, until],
    );
  }

  take(key: string, pace: Pace, patienceMs: number): Promise<Slot> {
    return this.db.transaction(async (tx) => {
      await tx.query(`insert into call_budget (key) values ($1) on conflict do nothing`, [key]);
      const [row] = await tx.query<{ next: Date | null }[]>(
        `select next_slot_at as next from call_budget where key = $1 for update`,
        [key],
      );
      const { next, ...slot } = slotAfter(row?.next ?? null, this.clock.now(), pace, patienceMs);
      if (slot.taken)
        await tx.query(`update call_budget set next_slot_at = $2 where key = $1`, [key, next]);
      return slot;
    });
  }
}
