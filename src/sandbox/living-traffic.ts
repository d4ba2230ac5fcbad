import { sandboxAccounts } from './accounts.js';
import { writeComment, writeMention, writeMessage, writePost, writeReview } from './customer.js';
import { chance, digits } from './ids.js';
import { writeItem } from './items.js';
import { GOOGLE, INSTAGRAM, locationName, ownPostIn, PAGES } from './shop.js';
import { el } from './traffic/el.js';
import { en } from './traffic/en.js';
import { pl } from './traffic/pl.js';
import type { Script, ScriptItem } from './traffic/script.js';
import { sk } from './traffic/sk.js';
import { tr } from './traffic/tr.js';
import type { World } from './world.js';

const SCRIPTS: readonly Script[] = [el, sk, pl, tr, en];
const LIMIT = 300;
const MINUTE = 60_000;

/** What a customer adds once the shop has answered. */
interface FollowUp {
  kind: 'comment' | 'message' | 'review';
  id: string;
  text: string;
  rating?: number;
}

/** History at the first start, then a new item every 20 to 40 s, at most 300 a start; the place in the script is journalled. */
export class LivingTraffic {
  private timer?: NodeJS.Timeout;
  private left: number;

  constructor(
    private readonly world: World,
    private readonly log: (line: string) => void,
    limit = LIMIT,
  ) {
    this.left = limit;
  }

  start(): void {
    this.schedule();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Writes the history of the last hours, once a world. Nobody is told by webhook: it happened before anyone listened. */
  seed(): void {
    if (this.world.settings.get('seeded') === true) return;
    const now = this.world.now();
    this.world.quietly(() => {
      for (const script of SCRIPTS) {
        for (const item of script.items) {
          if (item.ago !== undefined) this.write(item, script.language, now - item.ago * MINUTE);
        }
      }
    });
    this.world.set('seeded', true);
  }

  /** One step: a follow-up to an answer of the shop when one is due, otherwise the next item of the script. */
  step(): void {
    if (this.followUp()) return;
    const next = (this.world.settings.get('livingNext') as number | undefined) ?? 0;
    const { item, language } = living(next);
    this.write(item, language);
    this.world.set('livingNext', next + 1);
  }

  private schedule(): void {
    const step = Number(this.world.settings.get('livingNext') ?? 0);
    const wait = 20_000 + Math.floor(chance('pause', step, this.left) * 20_000);
    this.timer = setTimeout(() => {
      this.step();
      this.left--;
      if (this.left > 0) this.schedule();
      else this.log('sample traffic paused until the next start');
    }, wait).unref();
  }

  private followUp(): boolean {
    const pending = this.pending();
    const due = pending.find((followUp) => this.answered(followUp));
    if (!due) return false;
    this.world.set(
      'followUps',
      pending.filter((followUp) => followUp !== due),
    );
    if (due.kind === 'comment') {
      const { account, author } = this.world.comments.get(due.id)!;
      writeComment(this.world, { account, author: author.name, parent: due.id, text: due.text });
    } else if (due.kind === 'message') {
      const { threadId } = this.world.messages.get(due.id)!;
      const { account } = this.world.threads.get(threadId)!;
      writeMessage(this.world, { account, thread: threadId, text: due.text });
    } else {
      const review = this.world.reviews.get(due.id)!;
      this.world.changeReview(
        review,
        { text: due.text, rating: due.rating ?? review.rating, updateTime: this.world.now() },
        'update',
      );
    }
    return true;
  }

  private answered({ kind, id }: FollowUp): boolean {
    const { world } = this;
    if (kind === 'comment') return world.repliesOf(id).some((c) => c.by !== 'customer');
    if (kind === 'review') return world.reviews.get(id)?.reply !== undefined;
    const asked = world.messages.get(id);
    return (
      asked !== undefined &&
      world
        .messagesOf(asked.threadId)
        .some((m) => m.by !== 'customer' && m.createdTime > asked.createdTime)
    );
  }

  private pending(): FollowUp[] {
    return (this.world.settings.get('followUps') as FollowUp[] | undefined) ?? [];
  }

  private write(item: ScriptItem, language: string, at?: number): void {
    const order = digits(6, 'order', item.author);
    const text = item.text?.replaceAll('{order}', order) ?? '';
    const north = language === 'sk' || language === 'pl';
    const page = PAGES[north ? 1 : 0]!.id;
    const common = { author: item.author, text, at };
    const { kind, id } = this.place(item, { ...common, page, north, language });
    if (item.staff) this.staffAnswer(kind, id, item.staff, (at ?? this.world.now()) + 30 * MINUTE);
    if (item.then && kind !== 'post') {
      const followUp = { kind, id, text: item.then, rating: item.thenRating };
      this.world.set('followUps', [...this.pending(), followUp]);
    }
  }

  private place(
    item: ScriptItem,
    to: {
      author: string;
      text: string;
      at?: number;
      page: string;
      north: boolean;
      language: string;
    },
  ): { kind: FollowUp['kind'] | 'post'; id: string } {
    const { world } = this;
    const { page, north, language, ...common } = to;
    switch (item.on) {
      case 'page': {
        const post = ownPostIn(language);
        const { attachment } = item;
        return {
          kind: 'comment',
          id: writeComment(world, { ...common, account: page, post, attachment }).id,
        };
      }
      case 'instagram':
        return {
          kind: 'comment',
          id: writeComment(world, { ...common, account: INSTAGRAM.id }).id,
        };
      case 'direct':
        return { kind: 'message', id: writeMessage(world, { ...common, account: page }).id };
      case 'instagram-direct':
        return {
          kind: 'message',
          id: writeMessage(world, { ...common, account: INSTAGRAM.id }).id,
        };
      case 'review': {
        const account = locationName(GOOGLE.locations[north ? 1 : 0]);
        const review = writeReview(world, {
          ...common,
          account,
          rating: item.rating,
          language,
          ...(item.translation
            ? { translation: { text: item.translation, order: north ? 'last' : 'first' } }
            : {}),
        });
        return { kind: 'review', id: review.id };
      }
      case 'mention':
        return { kind: 'post', id: writeMention(world, { ...common, account: page }).id };
      case 'instagram-mention':
        return { kind: 'post', id: writeMention(world, { ...common, account: INSTAGRAM.id }).id };
      case 'recommendation': {
        const recommendation = item.rating === 1 ? 'negative' : 'positive';
        return {
          kind: 'post',
          id: writePost(world, { ...common, account: page, recommendation }).id,
        };
      }
      case 'wall':
        return { kind: 'post', id: writePost(world, { ...common, account: page }).id };
      case 'site':
        return { kind: 'post', id: this.review(item, common, language) };
    }
  }

  /** On one of the further sites, for the account in the language, or else its first. */
  private review(
    item: ScriptItem,
    common: { author: string; text: string; at?: number },
    language: string,
  ): string {
    const of = sandboxAccounts().filter(({ platform }) => platform === item.site);
    const account = of.find(({ languages }) => languages.includes(language)) ?? of[0];
    if (!account || !item.site) return '';
    const { rating, title } = item;
    return writeItem(this.world, of, {
      ...common,
      platform: item.site,
      kind: item.site === 'feed' ? 'post' : 'review',
      account: account.externalId,
      rating,
      title,
      language,
    }).id;
  }

  private staffAnswer(kind: string, id: string, text: string, at: number): void {
    if (kind === 'comment') {
      const { account } = this.world.comments.get(id)!;
      writeComment(this.world, { account, parent: id, by: 'staff', text, at });
    } else if (kind === 'review') {
      const reply = { comment: text, updateTime: at, decidedAt: at };
      this.world.changeReview(this.world.reviews.get(id)!, { reply });
    }
  }
}

/** The n-th living item: languages take turns, each at another place of its script; when a script comes round again, other people write it. */
function living(n: number): { item: ScriptItem; language: string } {
  const index = n % SCRIPTS.length;
  const script = SCRIPTS[index]!;
  const items = script.items.filter((item) => item.ago === undefined);
  const turn = Math.floor(n / SCRIPTS.length);
  const round = Math.floor(turn / items.length);
  const item = items[(turn + index * 5) % items.length]!;
  if (round === 0) return { item, language: script.language };
  const author = script.names[(turn + round) % script.names.length]!;
  return { item: { ...item, author }, language: script.language };
}
