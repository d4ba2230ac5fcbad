import type { AlertFacts } from './alert-facts.js';
import type { AlertOccasion } from './alert-mail.js';

/** Facts for specs: a Polish comment of noon in Warsaw, promised within six hours. */
export const factsOf = (changes: Partial<AlertFacts> = {}): AlertFacts => ({
  brandId: '5f0f3d1c-0000-4000-8000-000000000001',
  brandName: 'Lipový dvor',
  timeZone: 'Europe/Warsaw',
  conversationId: '5f0f3d1c-0000-4000-8000-000000000002',
  kind: 'comment',
  platform: 'square',
  accountId: '5f0f3d1c-0000-4000-8000-000000000003',
  accountName: 'Lipový dvor PL',
  contactName: 'Zofia M.',
  contactHandle: null,
  postExcerpt: 'Nowa kolekcja kubków już w sklepie',
  language: 'pl',
  sentiment: 'negative',
  topics: ['delivery'],
  risks: [],
  assigneeId: null,
  assigneeName: null,
  teamId: null,
  teamName: null,
  clockId: '5f0f3d1c-0000-4000-8000-000000000004',
  clockKind: 'first',
  cycle: 1,
  startedAt: new Date('2026-03-03T11:00:00Z'),
  dueAt: new Date('2026-03-03T17:00:00Z'),
  text: 'Trzeci tydzień czekam na kubek.\nCzy ktoś to w ogóle czyta?',
  rating: null,
  attachments: 0,
  permalink: 'https://square.example/posts/1?comment=2',
  further: 0,
  draftText: null,
  ...changes,
});

export const occasionOf = (changes: Partial<AlertOccasion> = {}): AlertOccasion => ({
  kind: 'warned',
  at: new Date('2026-03-03T14:00:00Z'),
  platformTitle: 'Square',
  link: 'https://sixhour.example/conversations/5f0f3d1c-0000-4000-8000-000000000002',
  ...changes,
});
