import { oneLine } from '../alerts/excerpt.js';
import { duration, zonedTime } from '../alerts/mail-times.js';
import { Speech } from '../alerts/texts/texts.js';
import { secondsBetween } from '../alerts/time-span.js';
import { percentKept } from '../reports/promise.js';
import type { Topic } from '../triage/judgement.js';
import { type Breach, type Digest, type Outcome, worstHours } from './digest.js';
import type { Period } from './period.js';
import { digestTexts } from './texts/texts.js';

const MOST_BREACHES = 8;
const NAME_MAX = 60;

export interface Section {
  title: string;
  rows: { label: string; value: string }[];
  items: { title: string; note: string; url: string }[];
  remark: string | null;
}

/** The owner's digest as one person reads it, before it becomes plain text or HTML. */
export interface DigestMail {
  locale: string;
  subject: string;
  headline: string;
  /** Of what and when. */
  lead: string;
  /** The large figure; null: there is none. */
  figure: string | null;
  /** What the figure means, and what it was before. */
  caption: string;
  good: boolean;
  sections: Section[];
  open: { label: string; url: string };
  footer: string;
}

export interface DigestOccasion {
  brandName: string;
  timeZone: string;
  period: Period;
  now: Date;
  titleOf: (platform: string) => string;
  /** The address of a page of the console. */
  link: (path: string) => string;
}

const language = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** "Tuesday 3 March", or "2 March – 8 March", on the brand's calendar. */
export function periodName({ kind, from, to }: Period, timeZone: string, locale: string): string {
  const last = new Date(to.getTime() - 1);
  const format = new Intl.DateTimeFormat(language(locale), {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(kind === 'daily' ? { weekday: 'long' as const } : {}),
  });
  return kind === 'daily' ? format.format(from) : `${format.format(from)} – ${format.format(last)}`;
}

const percentOf = ({ kept, broken }: Outcome, locale: string): string | null => {
  const percent = percentKept(kept, broken);
  if (percent === null) return null;
  return new Intl.NumberFormat(language(locale), {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(percent / 100);
};

/** Local hour as people read it: "14:00–15:00". */
const hourName = (hour: number): string =>
  [hour, (hour + 1) % 24].map((h) => `${String(h).padStart(2, '0')}:00`).join('–');

/** Writes one digest in one language. */
class DigestWriter {
  private readonly speech: Speech;
  private readonly texts;

  constructor(
    private readonly digest: Digest,
    private readonly occasion: DigestOccasion,
    locale: string,
  ) {
    this.speech = new Speech(locale);
    this.texts = digestTexts(locale);
  }

  mail(): DigestMail {
    const { brandName: brand, period, timeZone, link } = this.occasion;
    const { speech, texts } = this;
    const { locale } = speech;
    const { outcome, before } = this.digest;
    const name = periodName(period, timeZone, locale);
    const figure = percentOf(outcome, locale);
    const was = percentOf(before, locale);
    const compared = was && speech.say(texts.compared[period.kind], { percent: was });
    return {
      locale,
      subject: figure
        ? speech.say(texts.subject, { brand, percent: figure, period: name })
        : speech.say(texts.subjectNothing, { brand, period: name }),
      headline: texts[period.kind],
      lead: `${brand} · ${name}`,
      figure,
      caption: [figure ? texts.kept : texts.nothing, compared].filter(Boolean).join(' · '),
      good: outcome.broken === 0,
      sections: [this.figures(), this.breaches(), this.hours(), this.channels(), this.topics()],
      open: { label: texts.open, url: link('report') },
      footer: `${texts.footer} Sixhour · ${brand}`,
    };
  }

  private say(message: string, values: Record<string, string | number>): string {
    return this.speech.say(message, values);
  }

  private figures(): Section {
    const { figures } = this.texts;
    const { outcome, complaints } = this.digest;
    const rows: [string, number | string][] = [
      [figures.kept, outcome.kept],
      [figures.broken, outcome.broken],
      ...(outcome.medianSeconds === null
        ? []
        : [[figures.median, duration(outcome.medianSeconds, this.speech)] as [string, string]]),
      [figures.open, outcome.open],
      ...(complaints.settled + complaints.overdue + complaints.open === 0
        ? []
        : ([
            [figures.settled, complaints.settled],
            [figures.overdue, complaints.overdue],
            [figures.unsettled, complaints.open],
          ] as [string, number][])),
    ];
    return {
      title: figures.title,
      rows: rows.map(([label, value]) => ({ label, value: String(value) })),
      items: [],
      remark: null,
    };
  }

  private breaches(): Section {
    const { breaches } = this.texts;
    const { reasons, outcome } = this.digest;
    const shown = this.digest.breaches.slice(0, MOST_BREACHES);
    const more = outcome.broken - shown.length;
    return {
      title: breaches.title,
      rows: reasons.map(({ reason, count }) => ({
        label: breaches.reasons[reason],
        value: String(count),
      })),
      items: shown.map((breach) => this.breach(breach)),
      remark:
        shown.length === 0
          ? breaches.none
          : more > 0
            ? this.say(breaches.more, { count: more })
            : null,
    };
  }

  private breach(breach: Breach): Section['items'][number] {
    const { breaches } = this.texts;
    const { texts: words, locale } = this.speech;
    const { now, timeZone, titleOf, link } = this.occasion;
    const late = duration(secondsBetween(breach.dueAt, breach.stoppedAt ?? now), this.speech);
    const fate = this.say(breach.stoppedAt ? breaches.answeredLate : breaches.stillOpen, {
      duration: late,
    });
    const kind = this.say(words.kind, { kind: breach.kind });
    return {
      title: `${kind} · ${titleOf(breach.platform)} · ${oneLine(breach.accountName, NAME_MAX)}`,
      note: [
        `${words.due}: ${zonedTime(breach.dueAt, timeZone, locale).replace(/ \(.*\)$/, '')}`,
        fate,
        breaches.reasons[breach.reason],
        ...(breach.assigneeName
          ? [this.say(breaches.assigned, { name: breach.assigneeName })]
          : []),
      ].join(' · '),
      url: link(`conversations/${breach.conversationId}`),
    };
  }

  private hours(): Section {
    const { hours } = this.texts;
    const worst = worstHours(this.digest.hours);
    return {
      title: hours.title,
      rows: worst.map(({ hour, decided, broken, medianSeconds }) => ({
        label: hourName(hour),
        value: [
          ...(broken > 0 ? [this.say(hours.broken, { broken, count: decided })] : []),
          ...(medianSeconds === null
            ? []
            : [this.say(hours.median, { duration: duration(medianSeconds, this.speech) })]),
        ].join(' · '),
      })),
      items: [],
      remark: worst.length === 0 ? hours.none : null,
    };
  }

  private channels(): Section {
    const { channels } = this.texts;
    return {
      title: channels.title,
      rows: this.digest.channels.map(({ platform, name, received, answered, broken }) => ({
        label: `${this.occasion.titleOf(platform)} · ${oneLine(name, NAME_MAX)}`,
        value: [
          this.say(channels.received, { count: received }),
          this.say(channels.answered, { count: answered }),
          ...(broken > 0 ? [this.say(channels.broken, { count: broken })] : []),
        ].join(' · '),
      })),
      items: [],
      remark: this.digest.channels.length === 0 ? channels.none : null,
    };
  }

  private topics(): Section {
    const { topics } = this.texts;
    const { texts: words } = this.speech;
    return {
      title: topics.title,
      rows: this.digest.topics.map(({ topic, items, people, before }) => ({
        label: words.topics[topic as Topic] ?? topic,
        value: [
          this.say(topics.items, { count: items }),
          this.say(topics.people, { count: people }),
          this.say(topics.before, { count: before }),
        ].join(' · '),
      })),
      items: [],
      remark: this.digest.topics.length === 0 ? topics.none : null,
    };
  }
}

/** Without any customer's words or name: it may lie in an inbox for years. Pure. */
export const digestMail = (digest: Digest, occasion: DigestOccasion, locale: string): DigestMail =>
  new DigestWriter(digest, occasion, locale).mail();

/** The plain-text part. */
export function digestText(mail: DigestMail): string {
  const sections = mail.sections.map(({ title, rows, items, remark }) =>
    [
      `== ${title} ==`,
      ...rows.map(({ label, value }) => `${label}: ${value}`),
      ...items.map((item) => `* ${item.title}\n  ${item.note}\n  ${item.url}`),
      ...(remark === null ? [] : [remark]),
    ].join('\n'),
  );
  return [
    `${mail.headline}\n${mail.lead}`,
    [mail.figure, mail.caption].filter(Boolean).join(' '),
    ...sections,
    `${mail.open.label}:\n${mail.open.url}`,
    `-- \n${mail.footer}`,
  ]
    .join('\n\n')
    .concat('\n');
}
