import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../infra/clock.js';
import { wordingsOf } from './faq-content.js';
import type { FaqEntry } from './faq-entry.entity.js';
import { liveFaqOf } from './faq.queries.js';
import { Matcher } from './matcher/matcher.js';

/** What may be answered with now, and what finds it. */
export interface LiveFaq {
  entries: readonly FaqEntry[];
  matcher: Matcher;
}

interface Trained {
  digest: string;
  matcher: Matcher;
}

/** Matchers that are kept; the one that was not asked for longest goes first. Each takes a few megabytes. */
const MOST_KEPT = 40;

/** All that a matcher learns from: when it stays the same, so does the matcher. */
const digestOf = (entries: readonly FaqEntry[]): string =>
  createHash('sha256')
    .update(JSON.stringify(entries.map((one) => [one.id, ...wordingsOf(one), one.answer])))
    .digest('base64');

/**
 * Hands out the trained matcher of a brand and language. The entries are read anew each time and training, which takes
 * a few tenths of a second, is done when they are others than before; so a change holds at once, in every process.
 */
@Injectable()
export class Matchers {
  private readonly trained = new Map<string, Trained>();

  constructor(private readonly clock: Clock) {}

  /** Null when the brand has nothing to answer with in this language today. */
  async of(manager: EntityManager, brandId: string, language: string): Promise<LiveFaq | null> {
    const now = this.clock.now();
    const entries = await liveFaqOf(manager, { brandId, language, now });
    if (entries.length === 0) return null;
    return { entries, matcher: this.matcherFor(`${brandId} ${language}`, language, entries) };
  }

  private matcherFor(key: string, lang: string, entries: readonly FaqEntry[]): Matcher {
    const digest = digestOf(entries);
    const known = this.trained.get(key);
    const matcher = known?.digest === digest ? known.matcher : train(lang, entries);
    this.trained.delete(key);
    this.trained.set(key, { digest, matcher });
    if (this.trained.size > MOST_KEPT) this.trained.delete(this.trained.keys().next().value!);
    return matcher;
  }
}

const train = (lang: string, entries: readonly FaqEntry[]): Matcher =>
  new Matcher({
    lang,
    faqs: entries.map((one) => ({ id: one.id, questions: wordingsOf(one), answer: one.answer })),
  });
