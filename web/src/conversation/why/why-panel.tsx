import type { ReactNode } from 'react';
import type { ConversationDetail } from '../../api/types';
import { useServerNow } from '../../api/server-time';
import { useI18n } from '../../i18n';
import { formatRelative } from '../../i18n/format';
import { may, timeZoneOf, useMe } from '../../session/session';
import { AnchorLink } from '../../ui/link';
import { Tag } from '../../ui/tag';
import { CorrectJudgement } from './correct-judgement';
import { ErasePerson } from './erase-person';
import { ClockTimeline } from './clock-timeline';
import { JudgementFacts } from './judgement-facts';
import { History } from './history';
import { NotNoise } from './not-noise';
import { PauseControls } from './pause-controls';
import { whySentences } from './sentences';
import classes from './why.module.css';

/** Why the item is here, why it is due when it is, and what has happened to it. */
export function WhyPanel({ conversation }: { conversation: ConversationDetail }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const me = useMe();
  const now = useServerNow();
  const { contact } = conversation;
  const judged = conversation.messages.findLast((one) => one.direction === 'in' && one.judgement);
  return (
    <div className={classes.panel}>
      <Section title={t('why.title')}>
        <ul className={classes.sentences}>
          {whySentences(i18n, conversation).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {judged?.judgement?.noise &&
          conversation.state === 'archived' &&
          may(me, 'agent', conversation.brandId) && (
            <NotNoise conversationId={conversation.id} messageId={judged.id} />
          )}
      </Section>
      {judged?.judgement && (
        <Section title={t('why.judgement')}>
          <JudgementFacts judgement={judged.judgement} />
          {may(me, 'agent', conversation.brandId) && (
            <CorrectJudgement
              key={judged.id}
              conversationId={conversation.id}
              messageId={judged.id}
              judgement={judged.judgement}
            />
          )}
        </Section>
      )}
      {conversation.clocks.length > 0 && (
        <Section title={t('why.clocks')}>
          {may(me, 'agent', conversation.brandId) && <PauseControls conversation={conversation} />}
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
                  {other.platform}
                  {other.lastInboundAt && ` · ${formatRelative(locale, other.lastInboundAt, now)}`}
                  <Tag>{t(`state.${other.state}`)}</Tag>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('why.history')}>
        <History history={conversation.history} timeZone={timeZoneOf(me, conversation.brandId)} />
      </Section>
      {contact && !contact.erased && may(me, 'manager', conversation.brandId) && (
        <Section title={t('erase.section')}>
          <ErasePerson conversation={conversation} contact={contact} />
        </Section>
      )}
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
