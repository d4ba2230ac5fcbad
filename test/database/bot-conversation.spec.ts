import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Matcher } from '../../src/knowledge/matcher/matcher.js';
import { Matchers } from '../../src/knowledge/matchers.js';
import { DEFAULT_BOT, type BotPolicy } from '../../src/routing/bot-policy.js';
import { customerOf } from './bot-customer.js';
import { comment, message } from './deliveries.js';
import { HOUR, World } from './world.js';

const DELIVERY = 'How long does delivery take?';
const ABROAD = 'Do you deliver abroad?';

describe('a conversation with the bot', () => {
  let world: World;
  let page: string;
  let version = 0;

  beforeAll(async () => {
    world = await World.start();
    await world.addFaq(DELIVERY, 'Parcels take two to four working days.');
    await world.addFaq(ABROAD, 'Yes, to every country of the EU.');
    await world.addFaq('What are your opening hours?', 'From nine to five on weekdays.');
    await world.addFaq('Ako dlho trvá doručenie?', 'Dva až štyri pracovné dni.', 'sk');
    page = (await world.connect('messenger')).externalId;
  }, 60_000);

  afterAll(() => world?.stop(), 60_000);
  afterEach(() => setPolicy({}));

  const setPolicy = async (over: Partial<BotPolicy>) => {
    version += 1;
    await world.db.query(
      'insert into bot_policy (brand_id, version, policy, created_at) values ($1, $2, $3, $4)',
      [world.brandId, version, { ...DEFAULT_BOT, ...over }, world.now],
    );
  };

  const customer = () => customerOf(world, page);

  it('answers what means the same in other words', async () => {
    const { write, heard } = customer();
    const id = await write('can you send a parcel abroad');
    const { conversation, clocks } = await world.item(id);
    expect((await heard())[0]?.text).toMatch(/country of the EU.*anything else/s);
    expect(conversation.state).toBe('waiting');
    expect(clocks).toMatchObject([{ stop_reason: 'answered_bot' }]);
  });

  it('answers in the customer’s own language, disclosed in it', async () => {
    const { write, heard } = customer();
    await write('Dobrý deň, ako dlho trvá doručenie?');
    expect((await heard())[0]?.text).toMatch(/Dva až štyri.*automatický asistent/s);
  });

  it('answers every question of a message', async () => {
    const { write, heard } = customer();
    await write('How long does delivery take? And do you deliver abroad?');
    const [said] = await heard();
    expect(said?.text).toContain('two to four working days');
    expect(said?.text).toContain('every country of the EU');
  });

  describe('offers a choice', () => {
    const actual = Matchers.prototype.of;

    /** Makes the matcher torn between the first two that it finds, whatever it has learned since. */
    const torn = () => {
      world.app.get(Matchers).of = async function (this: Matchers, ...asked) {
        const live = await actual.apply(this, asked);
        if (!live) return null;
        const look = (text: string) => {
          const sight = live.matcher.look(text);
          const ranking = sight.ranking
            .slice(0, 2)
            .map(({ faq }, i) => ({ faq, confidence: i === 0 ? 0.6 : 0.4 }));
          return { ...sight, ranking };
        };
        return { ...live, matcher: { look } as unknown as Matcher };
      };
    };

    afterEach(() => {
      world.app.get(Matchers).of = actual;
    });

    it('as buttons; the clock runs until a tapped one is answered', async () => {
      torn();
      const { write, tap, heard } = customer();
      const id = await write('Is delivery possible to Germany?');
      const offered = (await heard())[0]!;
      expect(offered.text).toMatch(/Is it one of these\?\n\n1\. .*\?\n2\. /s);
      expect(offered.quickReplies!.at(-1)).toMatchObject({ title: 'Something else' });
      expect((await world.item(id)).clocks).toMatchObject([{ stopped_at: null }]);
      expect((await world.item(id)).conversation.state).toBe('bot');
      const { title, payload } = offered.quickReplies![0];
      await tap(title, payload);
      expect((await heard())[1]?.text).toMatch(/working days|country of the EU/);
      const { clocks } = await world.item(id);
      expect(clocks).toMatchObject([{ stop_reason: 'answered_bot' }]);
    });

    it('and takes the number for the button', async () => {
      torn();
      const { write, heard } = customer();
      await write('Is delivery possible to Germany?');
      await write('2');
      expect((await heard())[1]?.text).toMatch(/working days|country of the EU/);
    });

    it('and gives it to a person when nothing is chosen', async () => {
      torn();
      const { write, heard } = customer();
      const id = await write('Is delivery possible to Germany?');
      world.advance(29 * 60);
      await world.drain();
      expect((await world.item(id)).conversation.state).toBe('bot');
      world.advance(60);
      await world.drain();
      const { conversation, clocks } = await world.item(id);
      expect(conversation).toMatchObject({ state: 'open', state_reason: 'no_choice' });
      expect(conversation.assignee_id).not.toBeNull();
      expect(clocks).toMatchObject([{ stopped_at: null }]);
      expect((await heard()).at(-1)?.text).toMatch(/colleague/);
    });

    it('one button of which leads to a person', async () => {
      torn();
      const { write, tap, heard } = customer();
      const id = await write('Is delivery possible to Germany?');
      const other = (await heard())[0]!.quickReplies!.at(-1);
      await tap(other.title, other.payload);
      expect((await world.item(id)).conversation).toMatchObject({
        state: 'open',
        state_reason: 'asked_for_person',
      });
    });
  });

  it.each(['human', 'Chcem hovoriť s človekom', 'θέλω να μιλήσω με άνθρωπο'])(
    'hands over at once to who writes “%s”, says so, and stops no clock',
    async (text) => {
      const { write, heard } = customer();
      await write(DELIVERY);
      const id = await write(text);
      const { conversation, clocks, drafts } = await world.item(id);
      expect(conversation).toMatchObject({ state: 'open', state_reason: 'asked_for_person' });
      expect(conversation.assignee_id).not.toBeNull();
      expect(clocks.at(-1)).toMatchObject({ stopped_at: null });
      expect(clocks.at(-1)!.acknowledged_at).not.toBeNull();
      expect(await heard()).toHaveLength(2);
      expect(drafts.filter(({ status }) => status === 'pending').length).toBeLessThanOrEqual(1);
      // From then on it is silent, whatever is asked.
      await write(DELIVERY);
      expect(await heard()).toHaveLength(2);
    },
  );

  it('is silent after a word typed in the platform’s own inbox, and returns once it is closed', async () => {
    const { write, heard } = customer();
    const id = await write(DELIVERY);
    const { conversation } = await world.item(id);
    const thread = conversation.thread_id as string;
    world.advance(60);
    const echo = { page, id: world.id('m_'), text: 'Hello, Eva here.', at: world.now };
    await world.deliver(message({ ...echo, author: thread, echo: true }));
    await world.drain();
    await write(ABROAD);
    expect(await heard()).toHaveLength(1);
    expect((await world.item(id)).conversation).toMatchObject({ state: 'open' });
    const url = `/api/v1/conversations/${conversation.id}/close`;
    const closed = await world.call('POST', url, { as: 'agent', body: { reason: 'resolved' } });
    expect([200, 204]).toContain(closed.status);
    await world.drain();
    await write(ABROAD);
    expect((await heard()).at(-1)?.text).toMatch(/country of the EU/);
  });

  it('returns after hours without a person, once the person has answered', async () => {
    await setPolicy({ returns: { afterClosed: false, afterHours: 24 } });
    const { write, heard } = customer();
    const id = await write(DELIVERY);
    const thread = (await world.item(id)).conversation.thread_id as string;
    const echo = { page, id: world.id('m_'), text: 'Hello, Eva here.', at: world.advance(60) };
    await world.deliver(message({ ...echo, author: thread, echo: true }));
    await world.drain();
    world.advance(23 * HOUR);
    await write('Thank you!');
    world.advance(2 * HOUR);
    await write(ABROAD);
    expect((await heard()).at(-1)?.text).toMatch(/country of the EU/);
  });

  it('keeps out while another app has the thread', async () => {
    const { write, heard } = customer();
    const id = await write(DELIVERY);
    const thread = (await world.item(id)).conversation.thread_id as string;
    const ours = world.sandboxAccount('messenger').credentials.appId!;
    const control = (content: object) => ({
      object: 'page',
      entry: [
        {
          id: page,
          time: world.now.getTime(),
          messaging: [
            {
              sender: { id: thread },
              recipient: { id: page },
              timestamp: world.advance(1).getTime(),
              ...content,
            },
          ],
        },
      ],
    });
    const taken = () => control({ take_thread_control: { new_owner_app_id: '263902037430900' } });
    // Its answer is made, but has not left yet.
    const text = ABROAD;
    const next = message({ page, id: world.id('m_'), text, at: world.advance(20), author: thread });
    await world.deliver(next);
    await world.drain({ except: 'publishing.attempt' });
    await world.deliver(taken());
    await world.drain({ except: 'publishing.attempt' });
    await world.drain();
    expect(await heard()).toHaveLength(1);
    expect((await world.item(id)).conversation).toMatchObject({
      state: 'open',
      state_reason: 'bot_failed',
      held_elsewhere: true,
    });
    await world.deliver(control({ pass_thread_control: { new_owner_app_id: ours } }));
    await world.drain();
    expect((await world.item(id)).conversation).toMatchObject({ held_elsewhere: false });
  });

  it('keeps out of what it only hears on standby', async () => {
    const author = world.id('9');
    const text = DELIVERY;
    const body = message({ page, id: world.id('m_'), text, at: world.now, author });
    const { messaging, ...entry } = body.entry[0]!;
    const id = messaging[0]!.message.mid;
    await world.deliver({ object: 'page', entry: [{ ...entry, standby: messaging }] });
    await world.drain();
    const { conversation, publications } = await world.item(id);
    expect(conversation).toMatchObject({ state: 'open', held_elsewhere: true });
    expect(publications).toEqual([]);
  });

  it('does not answer a complaint in the FAQ’s own words', async () => {
    const { write, heard } = customer();
    const id = await write('your delivery is a joke, never again');
    expect((await world.item(id)).conversation.state).toBe('open');
    expect(await heard()).toEqual([]);
  });

  it('leaves pictures to people', async () => {
    const { picture, heard } = customer();
    const id = await picture(DELIVERY);
    expect((await world.item(id)).conversation).toMatchObject({ state_reason: 'attachment' });
    expect(await heard()).toEqual([]);
  });

  it('stops when the same is said again and again', async () => {
    const { write, heard } = customer();
    await write(DELIVERY);
    await write(DELIVERY);
    const id = await write(DELIVERY);
    expect(await heard()).toHaveLength(2);
    expect((await world.item(id)).conversation).toMatchObject({ state_reason: 'loop' });
  });

  it('has so many turns and no more', async () => {
    await setPolicy({ maxTurns: 1 });
    const { write } = customer();
    await write(DELIVERY);
    const id = await write(ABROAD);
    expect((await world.item(id)).conversation).toMatchObject({
      state: 'open',
      state_reason: 'loop',
    });
  });

  it('answers a comment only where the shop wants it, publicly or privately', async () => {
    const { externalId: account } = await world.connect('facebook');
    await world.db.query(`update faq_entry set is_public = true where question = $1`, [DELIVERY]);
    const ask = async (text: string) => {
      const author = world.id('Author ');
      const item = { platform: 'facebook', kind: 'comment', account, author, text };
      const { id, thread: post } = await world.control('items', item);
      await world.deliver(comment({ page: account, id, text, at: world.now, post, author }));
      await world.drain();
      return world.item(id);
    };
    expect((await ask(DELIVERY)).publications).toEqual([]);
    await setPolicy({ comments: 'public' });
    const shown = await ask(DELIVERY);
    expect(shown.publications).toMatchObject([{ place: 'public_comment', state: 'accepted' }]);
    expect(shown.publications[0]!.text).toMatch(/working days\.\n\n\(Automatic reply\)$/);
    expect(shown.clocks).toMatchObject([{ stop_reason: 'answered_bot' }]);
    // Not for everybody's eyes, by the shop's own word.
    expect((await ask(ABROAD)).conversation).toMatchObject({ state: 'open' });
    await setPolicy({ comments: 'private' });
    const discreet = await ask(ABROAD);
    expect(discreet.publications).toMatchObject([{ place: 'private_message', state: 'accepted' }]);
    expect(discreet.publications[0]!.text).toMatch(/automatic assistant/);
  });

  it('answers once though every job is done twice', async () => {
    const author = world.id('Author ');
    const item = { platform: 'messenger', kind: 'message', account: page, author, text: ABROAD };
    const { id, thread } = await world.control('items', item);
    await world.deliver(message({ page, id, text: ABROAD, at: world.now, author: thread }));
    await world.drain({ twice: true });
    const { messages } = await world.item(id);
    expect(messages.filter(({ author_kind }) => author_kind === 'bot')).toHaveLength(1);
  });

  it('says when people answer while nobody is there, and that stops no clock', async () => {
    const tomorrow = new Date(world.now.getTime() + 24 * HOUR * 1000).getUTCDay();
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][tomorrow]!;
    const hours = { zone: 'Europe/Bratislava', weekly: { [day]: [['09:00', '17:00']] } };
    const promise = await world.call('GET', `/api/v1/brands/${world.brandId}/promise`, {
      as: 'owner',
    });
    const body = { version: promise.body.version, promise: promise.body.promise };
    body.promise.calendars = [{ id: 'desk', name: 'Desk', hours, holidays: null }];
    for (const rule of body.promise.rules) rule.calendarId = 'desk';
    const url = `/api/v1/brands/${world.brandId}/promise`;
    expect((await world.call('PUT', url, { as: 'owner', body })).status).toBe(200);
    await world.drain();
    const { write, heard } = customer();
    const id = await write('My parcel 4711 has been in Vienna for a week now, please check.');
    const said = await heard();
    expect(said).toHaveLength(1);
    expect(said[0]!.text).toMatch(/Nobody from our team .* tomorrow by 1?\d:[03]0\./);
    const { conversation, clocks, drafts } = await world.item(id);
    expect(conversation.state).toBe('open');
    expect(clocks).toMatchObject([{ stopped_at: null }]);
    expect(clocks[0]!.acknowledged_at).not.toBeNull();
    expect(drafts).toMatchObject([{ status: 'pending' }]);
  });
});
