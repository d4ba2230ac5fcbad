import { describe, expect, it } from '@jest/globals';
import type { PlatformItem } from '../platform-event.js';
import { decode } from './codec.js';
import { MOST_POSTS } from './document.js';

const account = { externalId: 'https://forum.test/feed.xml', name: 'Forum' };
const RECEIVED = new Date('2026-11-21T12:00:00Z');

const read = (body: unknown) => decode(body, account, RECEIVED);
const items = (body: unknown) => read(body) as PlatformItem[];
const rss = (inner: string, version = '2.0') =>
  `<?xml version="1.0"?><rss version="${version}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title>${inner}</channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry>${entry}</entry></feed>`;

describe('a post of RSS 2.0', () => {
  it('is a mention in a conversation of its own', () => {
    const body = rss(`<item><title>Meltemi &amp; spol.</title><link>https://forum.test/t/1</link>
      <guid isPermaLink="false">t-1</guid><dc:creator>Jana</dc:creator>
      <pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate>
      <description><![CDATA[<p>Má niekto <b>skúsenosti</b>?</p><p>Vďaka&nbsp;moc</p>]]></description></item>`);
    expect(items(body)).toEqual([
      {
        type: 'item',
        kind: 'mention',
        externalId: 't-1',
        threadId: 't-1',
        author: { name: 'Jana' },
        own: false,
        title: 'Meltemi & spol.',
        text: 'Má niekto skúsenosti?\n\nVďaka moc',
        attachments: [],
        createdAt: new Date('2026-11-20T09:00:00Z'),
        permalink: 'https://forum.test/t/1',
      },
    ]);
  });

  it.each([
    ['its guid', '<guid>g</guid><link>https://a.test/</link>', 'g'],
    ['its link', '<link>https://a.test/1</link>', 'https://a.test/1'],
    ['a link relative to the feed', '<link>/t/2</link>', 'https://forum.test/t/2'],
  ])('is named by %s', (_by, inner, id) => {
    expect(items(rss(`<item><title>T</title>${inner}</item>`))[0]!.externalId).toBe(id);
  });

  it('without any name is named by its words, the same each time', () => {
    const named = (words: string) =>
      items(rss(`<item><description>${words}</description></item>`))[0]!.externalId;
    expect(named('one')).toMatch(/^one$|^sha256:/);
    expect(named('one')).toBe(named('one'));
    expect(named('one')).not.toBe(named('two'));
  });

  it.each([
    ['Tue, 24 Feb 26 10:00 EST', '2026-02-24T15:00:00.000Z'],
    ['Fri, 20 Nov 2026 09:00:00 GMT', '2026-11-20T09:00:00.000Z'],
    ['Fri, 20 Nov 2026 09:00:00 UT', '2026-11-20T09:00:00.000Z'],
    ['20 Nov 2026 09:00:00 Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00+02:00', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['20.11.2026 9:05', '2026-11-20T09:05:00.000Z'],
    ['20/11/2026', '2026-11-20T00:00:00.000Z'],
  ])('was written on %s', (written, iso) => {
    const [item] = items(rss(`<item><title>T</title><pubDate>${written}</pubDate></item>`));
    expect(item!.createdAt.toISOString()).toBe(iso);
  });

  it.each(['', 'yesterday', '31.31.2026'])('of "%s" was seen now', (written) => {
    const [item] = items(rss(`<item><title>T</title><pubDate>${written}</pubDate></item>`));
    expect(item).toMatchObject({ createdAt: RECEIVED, createdAtApproximate: true });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.test/x'])(
    'has no permalink %s',
    (link) => {
      const [item] = items(rss(`<item><title>T</title><guid>1</guid><link>${link}</link></item>`));
      expect(item).not.toHaveProperty('permalink');
    },
  );

  it('is cut where it is endless, at a whole character', () => {
    const endless = `${'a'.repeat(9998)}${'🏺'.repeat(900)}`;
    const { text } = items(rss(`<item><description>${endless}</description></item>`))[0]!;
    expect(text).toHaveLength(9999);
    expect(text.endsWith('a…')).toBe(true);
  });
});

describe('an Atom entry', () => {
  it('of an alert service leads to the post itself, without markup in the heading', () => {
    const link =
      'https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://news.test/a%3Fb&amp;ct=ga&amp;usg=x';
    const body = atom(`<id>tag:google.com,2013:googlealerts/feed:1</id>
      <title type="html">&lt;b&gt;Meltemi&lt;/b&gt; opens &amp;amp; grows</title><link href="${link}"/>
      <published>2026-11-20T10:00:00Z</published><updated>2026-11-20T10:00:00Z</updated>
      <content type="html">New shop of &lt;b&gt;Meltemi&lt;/b&gt;&amp;nbsp;...</content><author><name/></author>`);
    expect(items(body)[0]).toMatchObject({
      externalId: 'tag:google.com,2013:googlealerts/feed:1',
      title: 'Meltemi opens & grows',
      text: 'New shop of Meltemi ...',
      author: null,
      permalink: 'https://news.test/a?b',
    });
  });

  it('is edited when it says so', () => {
    const times = `<published>2026-11-20T10:00:00Z</published><updated>2026-11-20T11:00:00Z</updated>`;
    const [item] = items(atom(`<id>1</id><title>T</title>${times}`));
    expect(item).toMatchObject({
      createdAt: new Date('2026-11-20T10:00:00Z'),
      updatedAt: new Date('2026-11-20T11:00:00Z'),
    });
  });

  it('keeps the angle brackets of text that is text', () => {
    const [item] = items(atom('<id>1</id><title>Use &lt;b&gt; or &amp;amp;?</title>'));
    expect(item!.title).toBe('Use <b> or &amp;?');
    const kept = { posts: [{ id: '1', text: 'Use <b> or &amp;?' }] };
    expect(items(kept)[0]!.text).toBe('Use <b> or &amp;?');
  });

  it('prefers the page to the comments’ feed', () => {
    const links =
      '<link rel="replies" href="https://a.test/r"/><link rel="alternate" href="https://a.test/p"/>';
    expect(items(atom(`<id>1</id><title>T</title>${links}`))[0]!.permalink).toBe(
      'https://a.test/p',
    );
  });
});

describe('other feeds', () => {
  const rdf = (namespace: string, item: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>C</title></channel>${item}</rdf:RDF>`;

  it('are RSS 0.90, 0.91 and 1.0', () => {
    const item = '<title>T</title><link>https://a.test/3</link>';
    const old = rdf('http://my.netscape.com/rdf/simple/0.9/', `<item>${item}</item>`);
    const one = rdf(
      'http://purl.org/rss/1.0/',
      `<item rdf:about="urn:3">${item}<dc:date>2026-11-20T10:00:00Z</dc:date></item>`,
    );
    expect(items(old)[0]).toMatchObject({ externalId: 'https://a.test/3', title: 'T', text: '' });
    expect(items(rss(`<item>${item}</item>`, '0.91'))[0]).toMatchObject({ title: 'T' });
    expect(items(one)[0]).toMatchObject({
      externalId: 'urn:3',
      createdAt: new Date('2026-11-20T10:00:00Z'),
    });
  });

  it('are JSON Feed, as text or parsed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '5',
          url: 'https://a.test/5',
          content_text: 'a <b> c',
          authors: [{ name: 'Ayşe' }],
          date_published: '2026-11-20T10:00:00+03:00',
        },
      ],
    };
    const [item] = items(feed);
    expect(item).toMatchObject({
      externalId: '5',
      text: 'a <b> c',
      author: { name: 'Ayşe' },
      createdAt: new Date('2026-11-20T07:00:00Z'),
    });
    expect(items(JSON.stringify(feed))).toEqual([item]);
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'id,url,title,text,author,date\n1,https://a.test/1,T,"a, ""b""",Eva,2026-11-20'],
    [
      'semicolons',
      '\ufeffID;Link;Title;Message;Name;Date\r\n1;https://a.test/1;T;a, "b";Eva;20.11.2026\r\n',
    ],
    [
      'tabs',
      'id\tlink\ttitle\tcontent\tuser\tcreated_at\n1\thttps://a.test/1\tT\ta, "b"\tEva\t2026-11-20 00:00:00',
    ],
  ])('is divided by %s', (_by, body) => {
    expect(items(body)).toEqual([
      {
        type: 'item',
        kind: 'mention',
        externalId: '1',
        threadId: '1',
        author: { name: 'Eva' },
        own: false,
        title: 'T',
        text: 'a, "b"',
        attachments: [],
        createdAt: new Date('2026-11-20T00:00:00Z'),
        permalink: 'https://a.test/1',
      },
    ]);
  });

  it('with stars is reviews', () => {
    const rows = items('id,rating,text\n1,"4,5",dobré\n2,,bez hviezd\n3,9,a lot\n4,3,');
    expect(rows.map(({ kind, rating }) => [kind, rating])).toEqual([
      ['review', 4.5],
      ['review', undefined],
      ['review', undefined],
      ['review', 3],
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'empty'],
    ['hello', 'column'],
    ['id,when\n1,2', 'column'],
    ['<!DOCTYPE html><html><head></head></html>', 'web page'],
    ['<opml version="2.0"><body/></opml>', 'neither RSS nor Atom'],
    ['<rss version="2.0"><channel><item><title>half', 'incomplete'],
    ['{"hello":', 'broken JSON'],
    ['{"hello":1}', 'JSON Feed'],
    ['text\n"open', 'quotation mark'],
    [`text${','.repeat(300)}`, '200 columns'],
  ])('says what it looks like: %s', (body, why) => {
    expect(read(body)).toEqual([
      { type: 'undecodable', reason: expect.stringContaining(why) as unknown },
    ]);
  });

  it('expands no entities of its own', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'A'.repeat(5000)}"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>x &b;</title></item>').replace(/^<\?xml[^>]*>/, '')}`;
    for (const event of read(bomb)) expect(JSON.stringify(event).length).toBeLessThan(1000);
  });

  it('is left alone when it is too many posts', () => {
    const many = rss(
      Array.from({ length: MOST_POSTS + 7 }, (_, n) => `<item><title>${n}</title></item>`).join(''),
    );
    const events = read(many);
    expect(events).toHaveLength(MOST_POSTS + 1);
    expect(events.at(-1)).toEqual({ type: 'ignored', reason: '7 more posts are left alone' });
  });
});
