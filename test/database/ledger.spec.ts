import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseLedger } from '../../src/connectors/database-ledger.js';
import { freshDatabase, type TestDatabase } from './harness.js';

const NOON = new Date('2040-03-06T12:00:00.000Z');
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

describe('the ledger of all processes', () => {
  let db: TestDatabase;
  let now = NOON;
  const processes: DatabaseLedger[] = [];

  beforeAll(async () => {
    db = await freshDatabase();
    for (let n = 0; n < 3; n++) {
      processes.push(new DatabaseLedger(db.dataSource, { now: () => now }));
    }
  }, 60_000);
  afterAll(async () => {
    await db?.close();
  });

  it('has all of them wait for what one was told', async () => {
    const [one, two] = processes as [DatabaseLedger, DatabaseLedger];
    expect(await two.waitUntil(['a', 'b'])).toBeNull();
    await one.pause('a', after(60));
    await two.pause('a', after(30));
    await one.pause('b', after(90));
    expect(await two.waitUntil(['a'])).toEqual(after(60));
    expect(await two.waitUntil(['a', 'b'])).toEqual(after(90));
    now = after(60);
    expect(await two.waitUntil(['a'])).toBeNull();
    now = NOON;
  });

  it('gives every place once, however many ask at the same time', async () => {
    const pace = { calls: 2, seconds: 1 };
    const slots = await Promise.all(
      Array.from({ length: 9 }, (_, n) => processes[n % 3]!.take('c', pace, 3_000)),
    );
    const taken = slots.filter((slot) => slot.taken).map(({ at }) => at.getTime() - NOON.getTime());
    expect(taken.sort((a, b) => a - b)).toEqual([0, 500, 1000, 1500, 2000, 2500, 3000]);
    expect(slots.filter((slot) => !slot.taken)).toHaveLength(2);
  });
});
