import type { BlindReason } from '../connectors/account.entity.js';
import type { AccountFacts } from './account-facts.js';
import type { AccountAlertKind } from './alert.entity.js';
import { type AlertMail, footerOf, type Reader } from './letter.js';
import { oneLine } from './excerpt.js';
import { momentOf, timeLeft, zonedTime } from './mail-times.js';
import { Speech } from './texts/texts.js';
import { secondsBetween } from './time-span.js';

const NAME_MAX = 60;
const REASON_MAX = 300;

export interface AccountOccasion {
  kind: AccountAlertKind;
  /** Since when it has been so; of `token_expiring`: when access ends. */
  about: Date;
  reason: BlindReason | null;
  /** The instant of the alert. */
  at: Date;
  platformTitle: string;
  /** Of the accounts in the console. */
  link: string;
}

/** The alert about an account in one recipient's language, with all that is needed to act. Pure. */
export function accountMail(
  facts: AccountFacts,
  occasion: AccountOccasion,
  reader: Reader,
): AlertMail {
  const speech = new Speech(reader.locale);
  const { texts, locale } = speech;
  const { account } = texts;
  const { kind, reason, platformTitle, link } = occasion;
  const place = `${oneLine(facts.name, NAME_MAX)}, ${platformTitle}`;
  const headline = headlineOf(facts, occasion, speech);
  const silent = reason === 'webhooks_silent';
  const explained =
    account.explained[
      kind === 'channel_blind' ? (silent ? 'webhooks_silent' : 'polling_failed') : kind
    ];
  return {
    locale,
    subject: `${headline} · ${place}`,
    urgent: kind !== 'token_expiring' && !silent,
    headline,
    lead: kind === 'token_expiring' ? `${account.token_expiring}. ${explained}` : explained,
    text: null,
    language: locale,
    remarks: [],
    rows: rowsOf(facts, occasion, speech),
    draft: null,
    noDraft: null,
    noText: null,
    open: { label: account.open, url: link },
    permalink: null,
    footer: footerOf(facts.brandName, reader, speech),
  };
}

function headlineOf(
  { timeZone }: AccountFacts,
  { kind, about, reason, at }: AccountOccasion,
  speech: Speech,
): string {
  const { account } = speech.texts;
  if (kind === 'token_dead') return account.token_dead;
  if (kind === 'token_expiring') return timeLeft(secondsBetween(at, about), speech);
  const since = momentOf(about, { at, timeZone, locale: speech.locale });
  const silent = reason === 'webhooks_silent';
  return speech.say(silent ? account.webhooks_silent : account.channel_blind, { since });
}

function rowsOf(
  facts: AccountFacts,
  { kind, about, platformTitle }: AccountOccasion,
  { texts: { account }, locale }: Speech,
): AlertMail['rows'] {
  const time = (at: Date | null) => at && zonedTime(at, facts.timeZone, locale);
  const said = facts.state === 'reconnect' ? facts.stateReason : facts.lastError;
  const rows: [string, string | null][] = [
    [account.channel, `${platformTitle} · ${oneLine(facts.name, NAME_MAX)}`],
    kind === 'token_expiring' ? [account.ends, time(about)] : [account.since, time(about)],
    [account.lastRead, kind === 'token_expiring' ? null : time(facts.lastReadAt)],
    [account.said, kind === 'token_expiring' || !said ? null : oneLine(said, REASON_MAX)],
    [account.missing, facts.missingScopes.join(', ') || null],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
