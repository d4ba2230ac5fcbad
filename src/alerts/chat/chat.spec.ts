import { describe, expect, it } from '@jest/globals';
import { alertMail } from '../alert-mail.js';
import { factsOf, occasionOf } from '../alert-mail.builder.js';
import { groupMail } from '../group-mail.js';
import { chatOf, chatOfGroup } from './chat-message.js';
import { slackMessage } from './slack.js';
import { teamsMessage } from './teams.js';

type Block = {
  type: string;
  text?: { type: string; text: string };
  fields?: { text: string }[];
  elements?: { type: string; text: { text: string } | string; url?: string }[];
};
interface Slack {
  text: string;
  blocks: Block[];
}
interface Card {
  type: string;
  version: string;
  body: { type: string; text?: string; facts?: { title: string; value: string }[] }[];
  actions: { type: string; title: string; url: string }[];
}
interface Teams {
  type: string;
  attachments: { contentType: string; content: Card }[];
}

const mail = (facts = factsOf(), locale = 'sk') =>
  alertMail(facts, occasionOf(), { locale, because: null });
const slack = (facts = factsOf(), locale = 'sk') =>
  slackMessage(chatOf(mail(facts, locale))) as Slack;
const teams = (facts = factsOf(), locale = 'sk') =>
  teamsMessage(chatOf(mail(facts, locale))) as Teams;
const group = (count: number, facts = factsOf()) =>
  chatOfGroup(
    groupMail(
      Array.from({ length: count }, () => mail(facts, 'el')),
      {
        brandName: 'Lipový dvor',
        reason: 'gathered',
        settled: 2,
        link: 'https://sixhour.example/alerts',
      },
      { locale: 'el', because: null },
    ),
  );

describe('a message for Slack', () => {
  it('has a text for the notification, a header, the words, the facts and a button', () => {
    const { text, blocks } = slack(factsOf({ draftText: 'Dzień dobry' }));
    expect(text).toMatch(/^Zostávajú 3 hodiny Čas na odpoveď sa kráti\./);
    expect(blocks.map(({ type }) => type)).toEqual([
      ...['header', 'section', 'section', 'section', 'section', 'section', 'actions', 'context'],
    ]);
    expect(blocks[0]!.text).toMatchObject({ type: 'plain_text', text: 'Zostávajú 3 hodiny' });
    expect(blocks[2]!.text!.text).toBe(
      '>Trzeci tydzień czekam na kubek.\n>Czy ktoś to w ogóle czyta?',
    );
    expect(blocks[3]!.fields!.map(({ text: said }) => said)).toContain(
      '*Odpovedať do*\nutorok 3. marca o 18:00 (Europe/Warsaw, UTC+01:00)',
    );
    expect(blocks[6]!.elements!.map(({ url }) => url)).toEqual([
      'https://sixhour.example/conversations/5f0f3d1c-0000-4000-8000-000000000002',
      'https://square.example/posts/1?comment=2',
    ]);
  });

  it('calls nobody and links nowhere, whatever a customer writes', () => {
    const evil = '<!channel> <https://evil.example|shop> & co';
    const said = JSON.stringify(
      slack(factsOf({ text: evil, contactName: evil, postExcerpt: evil })),
    );
    expect(said).not.toContain('<!channel>');
    expect(said).not.toContain('<https://evil');
    expect(said).toContain('&lt;!channel&gt;');
  });

  it('keeps to the limits, however long everything is', () => {
    const long = '<&>'.repeat(3000);
    const facts = factsOf({ text: long, draftText: long, contactName: long, postExcerpt: long });
    for (const { blocks } of [slack(facts), slackMessage(group(60, facts)) as Slack]) {
      expect(blocks.length).toBeLessThanOrEqual(50);
      for (const block of blocks) {
        expect(block.text?.text.length ?? 0).toBeLessThanOrEqual(
          block.type === 'header' ? 150 : 3000,
        );
        expect(block.fields?.length ?? 0).toBeLessThanOrEqual(10);
        for (const field of block.fields ?? []) expect(field.text.length).toBeLessThanOrEqual(2000);
      }
    }
  });
});

describe('a message for Teams', () => {
  it('is one Adaptive Card with the words, the facts and a button', () => {
    const message = teams();
    expect(message.type).toBe('message');
    expect(message.attachments).toHaveLength(1);
    const [{ contentType, content }] = message.attachments as [Teams['attachments'][number]];
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(content.type).toBe('AdaptiveCard');
    expect(content.body[0]!.text).toBe('Zostávajú 3 hodiny');
    const facts = content.body.find(({ type }) => type === 'FactSet')!.facts!;
    expect(facts).toContainEqual({
      title: 'Odpovedať do',
      value: 'utorok 3. marca o 18:00 (Europe/Warsaw, UTC+01:00)',
    });
    expect(content.actions[0]).toEqual({
      type: 'Action.OpenUrl',
      title: 'Otvoriť konverzáciu',
      url: 'https://sixhour.example/conversations/5f0f3d1c-0000-4000-8000-000000000002',
    });
  });

  it('makes no links or headings of what a customer writes', () => {
    const said = JSON.stringify(teams(factsOf({ text: '# [shop](https://evil.example) **now**' })));
    expect(said).not.toContain('[shop](');
    expect(said).not.toContain('**now**');
  });

  it('stays below 28 KB, however many there are', () => {
    const facts = factsOf({ text: 'Ανυπόφορο! '.repeat(900), contactName: 'Ω'.repeat(300) });
    for (const message of [teams(facts), teamsMessage(group(60, facts))])
      expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(28_000);
  });
});
