import type { ReactNode } from 'react';
import type { ConversationDetail } from '../../api/types';
import { useServerNow } from '../../api/server-time';
import { labelOf, useI18n } from '../../i18n';
import { formatRelative, formatShort } from '../../i18n/format';
import { timeZoneOf, useMe } from '../../session/session';
import { AnchorLink } from '../../ui/link';
import { Tag } from '../../ui/tag';
import { ClockTimeline } from './clock-timeline';
import { JudgementFacts } from './judgement-facts';
import classes from './why.module.css';

/** Why the item is here, why it is due when it is, and what has happened to it. */
export function WhyPanel({ conversation }: { conversation: ConversationDetail }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const me = useMe();
  const now = useServerNow();
  const timeZone = timeZoneOf(me, conversation.brandId);
  const judged = conversation.messages.findLast((one) => one.direction === 'in' && one.judgement);
  return (
    <div className={classes.panel}>
      <Section title={t('why.title')}>
        <ul className={classes.sentences}>
          {conversation.why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      {judged?.judgement && (
        <Section title={t('why.judgement')}>
          <JudgementFacts judgement={judged.judgement} />
        </Section>
      )}
      {conversation.clocks.length > 0 && (
        <Section title={t('why.clocks')}>
          {conversation.clocks.toReversed().map((clock) => (
            <ClockTimeline key={clock.id} clock={clock} />
          ))}
        </Section>
      )}
      {conversation.otherConversations.length > 0 && (
        <Section title={t('conv.others')}>
          <ul className={classes.others}>
            {conversation.otherConversations.map((other) => (
              <li key={other.id}>
                <AnchorLink to="/conversations/$id" params={{ id: other.id }}>
                  {other.excerpt}
                </AnchorLink>
                <span className={classes.otherMeta}>
                  {other.platform} · {formatRelative(locale, other.lastInboundAt, now)}
                  <Tag>{t(`state.${other.state}`)}</Tag>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('why.history')}>
        {conversation.history.length === 0 && <p className="dim">{t('why.noHistory')}</p>}
        <ol className={classes.history}>
          {conversation.history.map((entry, index) => (
            <li key={index}>
              <time dateTime={entry.at}>{formatShort(locale, entry.at, timeZone, now)}</time>
              <span>
                <strong>{labelOf(i18n, 'actor', entry.actor)}</strong>{' '}
                {labelOf(i18n, 'history', entry.action)}
                <HistoryDetail detail={entry.detail} />
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function HistoryDetail({ detail }: { detail: Record<string, unknown> | null }) {
  const plain = Object.values(detail ?? {}).filter(
    (value): value is string => typeof value === 'string' && !/^[0-9a-f-]{36}$|^\d+$/.test(value),
  );
  if (plain.length === 0) return null;
  return <span className="dim"> · {plain.join(' · ')}</span>;
}
