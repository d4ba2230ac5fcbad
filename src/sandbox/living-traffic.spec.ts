import { describe, expect, it } from '@jest/globals';
import { Journal } from './journal.js';
import { LivingTraffic } from './living-traffic.js';
import { el } from './traffic/el.js';
import { en } from './traffic/en.js';
import { pl } from './traffic/pl.js';
import { sk } from './traffic/sk.js';
import { tr } from './traffic/tr.js';
import { World } from './world.js';

const SCRIPTS = [el, sk, pl, tr, en];
const START = Date.parse('2026-11-21T12:00:00Z');

function begin(now = START) {
  const world = new World(new Journal(), () => now);
  return { world, traffic: new LivingTraffic(world, () => undefined) };
}

describe('living traffic', () => {
  it('gives every language enough, each text once', () => {
    for (const { language, items } of SCRIPTS) {
      expect([language, items.length >= 28]).toEqual([language, true]);
      const texts = items.flatMap((item) => item.text ?? []);
      expect(new Set(texts).size).toBe(texts.length);
      const authors = items.map((item) => item.author);
      expect(new Set(authors).size).toBe(authors.length);
      expect(items.some((item) => item.staff)).toBe(true);
      expect(items.filter((item) => (item.ago ?? 0) > 360 && !item.staff)).toHaveLength(1);
      expect(items.filter((i) => i.ago && i.ago >= 340 && i.ago <= 350)).toHaveLength(1);
    }
  });

  it('seeds the last seven hours quietly, with some already answered by staff', () => {
    const { world, traffic } = begin();
    const heard: string[] = [];
    world.onChange((change) => !change.quiet && heard.push(change.type));
    traffic.seed();
    const customers = [...world.comments.values()].filter((c) => c.by === 'customer');
    const hours = customers.map((c) => (START - c.createdTime) / 3600_000);
    expect(Math.max(...hours)).toBeLessThan(7);
    expect(hours.filter((h) => h > 6).length).toBeGreaterThan(4);
    expect([...world.comments.values()].some((c) => c.by === 'staff')).toBe(true);
    expect([...world.reviews.values()].some((r) => r.reply)).toBe(true);
    expect(world.messages.size).toBeGreaterThan(8);
    const sites = [...world.siteReviews.values()];
    expect(new Set(sites.map((r) => r.language))).toEqual(new Set(['el', 'sk', 'pl', 'tr', 'en']));
    expect(sites.map((r) => r.site)).toContain('heureka');
    expect(heard).toEqual([]);
  });

  it('goes round the languages, and lets customers come back after an answer', () => {
    const { world, traffic } = begin();
    traffic.seed();
    for (let i = 0; i < 10; i++) traffic.step();
    expect(world.settings.get('livingNext')).toBe(10);
    const asked = [...world.comments.values()].find((c) => c.text.includes('twelve days ago'))!;
    const { account, network, objectId } = asked;
    world.addComment({ account, network, objectId, parentId: asked.id, by: 'api', text: 'Sorry!' });
    traffic.step();
    expect(world.settings.get('livingNext')).toBe(10);
    const last = [...world.comments.values()].at(-1)!;
    expect(last).toMatchObject({ parentId: asked.id, author: asked.author, by: 'customer' });
  });

  it('raises the stars of a won-back reviewer', () => {
    const { world, traffic } = begin();
    while (![...world.reviews.values()].some((r) => r.rating === 3)) traffic.step();
    const review = [...world.reviews.values()].find((r) => r.rating === 3)!;
    world.changeReview(review, {
      reply: { comment: 'Sorry', updateTime: START, decidedAt: START },
    });
    traffic.step();
    expect(review.rating).toBe(4);
  });

  it('runs for hundreds of steps without running out', () => {
    const { world, traffic } = begin();
    for (let i = 0; i < 300; i++) traffic.step();
    const written = world.comments.size + world.messages.size + world.reviews.size;
    expect(written).toBeGreaterThan(200);
  });
});
