import { describe, expect, it } from '@jest/globals';
import type { PlatformEvent, PlatformItem } from '../platform-event.js';
import { decode } from './codec.js';

const account = { externalId: 'obchody.heureka.cz/meltemi-home', name: 'Meltemi Home' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');

const read = (body: unknown, externalId = account.externalId) =>
  decode(body, { ...account, externalId }, RECEIVED);
const shop = (inner: string) => read(`<?xml version="1.0"?><reviews>${inner}</reviews>`);
const review = (inner: string) =>
  shop(
    `<review><rating_id>7</rating_id><unix_timestamp>1795000000</unix_timestamp>${inner}</review>`,
  );
const only = (events: PlatformEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0] as PlatformItem;
};

describe('a shop review', () => {
  it('keeps the customer’s own words, praise and complaints told apart by signs', () => {
    const body = `<name><![CDATA[Jana N.]]></name><total_rating>4.5</total_rating>
      <pros><![CDATA[rychlé doručení\n\nhezké & pevné balení]]></pros>
      <cons><![CDATA[vyšší cena]]></cons><summary><![CDATA[Nakoupím znovu.\nDěkuji]]></summary>`;
    expect(only(review(body))).toEqual({
      type: 'item',
      kind: 'review',
      externalId: '7',
      threadId: '7',
      author: { name: 'Jana N.' },
      own: false,
      text: '+ rychlé doručení\n+ hezké & pevné balení\n− vyšší cena\n\nNakoupím znovu.\nDěkuji',
      rating: 4.5,
      attachments: [],
      createdAt: new Date(1795000000_000),
      updatedAt: new Date(1795000000_000),
      permalink: 'https://sluzby.heureka.cz/',
      context: { externalId: account.externalId, excerpt: 'Meltemi Home' },
    });
  });

  it.each([
    ['0.5', 0.5],
    ['3,5', 3.5],
    ['5', 5],
    ['4.40', 4.5],
    ['0', undefined],
    ['5.5', undefined],
    ['-1', undefined],
    ['many', undefined],
  ])('of %s stars has %p', (written, rating) => {
    expect(only(review(`<total_rating>${written}</total_rating>`)).rating).toBe(rating);
  });

  it('may be stars only, and anonymous', () => {
    expect(only(review('<name></name><total_rating>3</total_rating>'))).toMatchObject({
      author: null,
      text: '',
    });
  });

  it('is a yes or no where there are no stars', () => {
    expect(only(review('<recommends>0</recommends>')).recommended).toBe(false);
    const both = only(review('<recommends>1</recommends><total_rating>5</total_rating>'));
    expect(both).not.toHaveProperty('recommended');
  });

  it('reads entities, and does not read them twice', () => {
    const words = only(review('<name>P&#345;emysl</name><summary>A &amp;lt; B &#x10D;</summary>'));
    expect(words).toMatchObject({ author: { name: 'Přemysl' }, text: 'A &lt; B č' });
  });

  it('brings the shop’s answer along', () => {
    const [, answer] = review('<reaction><![CDATA[Děkujeme!\nTým Meltemi]]></reaction>');
    expect(answer).toMatchObject({
      externalId: '7/reply',
      parentId: '7',
      own: true,
      text: 'Děkujeme!\nTým Meltemi',
      createdAtApproximate: true,
    });
  });

  it('may stand by itself, or before a remark', () => {
    const one = '<review><rating_id>9</rating_id><total_rating>4</total_rating></review>';
    expect(only(read(one))).toMatchObject({ externalId: '9', rating: 4 });
    expect(read(`<reviews>${one}</reviews>\n<!-- made at noon -->\n`)).toEqual(read(one));
    const product = `<product><product_name>Váza</product_name><reviews>${one}</reviews></product>`;
    expect(only(read(product)).context).toMatchObject({ excerpt: 'Váza' });
  });

  it('without a time has the delivery’s', () => {
    const [event] = shop('<review><rating_id>8</rating_id></review>');
    expect(event).toMatchObject({ createdAt: RECEIVED, createdAtApproximate: true });
  });

  it('leads to the administration of its country', () => {
    const sk = read('<reviews><review><rating_id>1</rating_id></review></reviews>', 'heureka.sk/m');
    expect(only(sk).permalink).toBe('https://sluzby.heureka.sk/');
  });
});

describe('a product review', () => {
  const product = (url: string) =>
    read(
      `<products><product><productno>P-1</productno><product_name><![CDATA[Lněné povlečení]]></product_name>
      <url><![CDATA[${url}]]></url><order_id>9</order_id><reviews>
      <review><rating_id>11</rating_id><unix_timestamp>1795000000</unix_timestamp><rating>2.5</rating></review>
      <review><rating_id>11</rating_id><unix_timestamp>1795100000</unix_timestamp><rating>4</rating></review>
      </reviews></product></products>`,
    ) as PlatformItem[];

  it('stands under its product; the same rating_id again is a later state of it', () => {
    const [first, second] = product('https://meltemi.test/p/1');
    expect(first).toMatchObject({
      externalId: '11',
      rating: 2.5,
      context: {
        externalId: 'P-1',
        excerpt: 'Lněné povlečení',
        permalink: 'https://meltemi.test/p/1',
      },
    });
    expect(second).toMatchObject({ externalId: '11', rating: 4 });
    expect(second!.updatedAt! > first!.updatedAt!).toBe(true);
  });

  it('has no link that is none of the web’s', () => {
    expect(product('javascript:alert(1)')[0]?.context).not.toHaveProperty('permalink');
  });
});

describe('what is no export', () => {
  it.each([
    ['', 'no export'],
    ['Invalid key', 'no export'],
    ['<html><body>Údržba</body></html>', 'web page'],
    ['<rss><channel/></rss>', 'no export'],
    ['<reviews><review><rating_id>1</rating_id>', 'no export'],
    ['<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><reviews>&b;</reviews>', 'no export'],
  ])('is kept and not understood: %s', (body, reason) => {
    const events = read(body);
    expect(events).toEqual([
      { type: 'undecodable', reason: expect.stringContaining(reason) as unknown },
    ]);
  });

  it('does not spoil the reviews beside it', () => {
    const events = shop('<review><name>x</name></review><review><rating_id>2</rating_id></review>');
    expect(events.map(({ type }) => type)).toEqual(['undecodable', 'item']);
  });

  it('is not confused with an export of nobody’s reviews', () => {
    expect(read('<reviews></reviews>')).toEqual([]);
    expect(read('<?xml version="1.0"?>\n<products/>\n')).toEqual([]);
  });
});
