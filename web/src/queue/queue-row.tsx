import { Link } from '@tanstack/react-router';
import type { ConversationSummary } from '../api/types';
import { useServerNow } from '../api/server-time';
import { PromiseClock } from '../clock/promise-clock';
import { WindowClock } from '../clock/window-clock';
import { useI18n } from '../i18n';
import { formatRelative } from '../i18n/format';
import { timeZoneOf, useMe } from '../session/session';
import { BotIcon, DraftIcon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { LanguageTag, PublicationTag, SentimentTag, Stars } from './item-tags';
import type { QueueSearch } from './queue-search';
import classes from './queue.module.css';

type Props = { item: ConversationSummary; open: boolean; search: QueueSearch };

export function QueueRow({ item, open, search }: Props) {
  const { t } = useI18n();
  const me = useMe();
  return (
    <li>
      <Link
        to="/conversations/$id"
        params={{ id: item.id }}
        search={search}
        className={classes.row}
        data-testid="queue-row"
        data-conversation-id={item.id}
        aria-current={open ? 'true' : undefined}
      >
        <span className={classes.clocks}>
          {item.clock ? <PromiseClock clock={item.clock} /> : <StateTag item={item} />}
          {item.window && (
            <WindowClock window={item.window} timeZone={timeZoneOf(me, item.brandId)} />
          )}
        </span>
        <span className={classes.what}>
          <span className={classes.who}>
            <strong>
              {item.contact?.erased
                ? t('contact.erased')
                : item.contact?.name || t('queue.anonymous')}
            </strong>
            <span className={classes.where}>
              {t(`kind.${item.kind}`)} · {item.platformTitle} · {item.account.name}
            </span>
          </span>
          <span className={classes.excerpt} lang={item.language}>
            {item.rating !== null && <Stars rating={item.rating} />} {item.excerpt}
          </span>
        </span>
        <span className={classes.meta}>
          <LanguageTag code={item.language} />
          {item.sentiment && <SentimentTag sentiment={item.sentiment} />}
          {item.publication && item.publication.state !== 'accepted' && (
            <PublicationTag state={item.publication.state} />
          )}
          {item.draft?.status === 'pending' && (
            <Tag tone="accent" icon={<DraftIcon />}>
              {t('queue.draftReady')}
            </Tag>
          )}
          {item.draft?.status === 'stale' && <Tag tone="soon">{t('queue.draftStale')}</Tag>}
          <Owner item={item} />
        </span>
        {item.lastInboundAt && <Since at={item.lastInboundAt} />}
      </Link>
    </li>
  );
}

function StateTag({ item }: { item: ConversationSummary }) {
  const { t } = useI18n();
  return <Tag icon={item.state === 'bot' ? <BotIcon /> : null}>{t(`state.${item.state}`)}</Tag>;
}

function Owner({ item }: { item: ConversationSummary }) {
  const { t } = useI18n();
  const me = useMe();
  const owner = item.assignee ?? item.team;
  if (!owner) return null;
  const name = item.assignee?.id === me.user.id ? t('app.you') : owner.name;
  return (
    <span className={classes.owner} title={t('queue.assignedTo', { name: owner.name })}>
      <span className={classes.initials} aria-hidden="true">
        {owner.name.slice(0, 1).toLocaleUpperCase()}
      </span>
      {name}
    </span>
  );
}

function Since({ at }: { at: string }) {
  const { locale } = useI18n();
  const now = useServerNow();
  return (
    <time className={classes.since} dateTime={at}>
      {formatRelative(locale, at, now, 'short')}
    </time>
  );
}
