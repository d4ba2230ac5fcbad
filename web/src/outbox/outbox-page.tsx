import { Alert } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { outboxQuery } from '../api/queries';
import type { Mail } from '../api/types';
import { useI18n } from '../i18n';
import { InfoIcon } from '../ui/icons';
import { Paged } from '../ui/list-state';
import { PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag, type Tone } from '../ui/tag';
import { When } from '../ui/when';
import { MailView } from './mail-view';
import classes from './outbox.module.css';

const TONES: Record<Mail['state'], Tone> = {
  queued: 'accent',
  sent: 'ok',
  kept: 'soon',
  failed: 'late',
};

export function OutboxPage() {
  const { t } = useI18n();
  const { mail } = useSearch({ from: '/signed-in/outbox' });
  const query = useInfiniteQuery(outboxQuery());
  return (
    <PageFrame title={t('outbox.title')} intro={t('outbox.intro')}>
      {query.data?.pages[0]?.smtp === false && (
        <Alert color="sea" variant="light" icon={<InfoIcon />}>
          {t('outbox.noSmtp')}
        </Alert>
      )}
      <div className={classes.split} data-open={mail ? 'yes' : 'no'}>
        <div className={classes.list}>
          <Paged
            query={query}
            empty={<Empty title={t('outbox.empty')}>{t('outbox.emptyBody')}</Empty>}
          >
            {(mails) => (
              <ul aria-label={t('outbox.title')}>
                {mails.map((one) => (
                  <MailRow key={one.id} mail={one} open={one.id === mail} />
                ))}
              </ul>
            )}
          </Paged>
        </div>
        <div className={classes.view}>
          {mail ? <MailView key={mail} id={mail} /> : <p className="dim">{t('outbox.pick')}</p>}
        </div>
      </div>
    </PageFrame>
  );
}

function MailRow({ mail, open }: { mail: Mail; open: boolean }) {
  const { t } = useI18n();
  return (
    <li>
      <Link
        to="/outbox"
        search={{ mail: mail.id }}
        className={classes.row}
        aria-current={open ? 'true' : undefined}
        data-testid="outbox-row"
        data-state={mail.state}
      >
        <strong>{mail.subject}</strong>
        <span className={classes.meta}>
          {t('outbox.to')} {mail.to}
        </span>
        <span className={classes.meta}>
          <Tag tone={TONES[mail.state]}>{t(`outbox.state.${mail.state}`)}</Tag>{' '}
          <When at={mail.createdAt} />
        </span>
        {mail.error && <span className={classes.error}>{mail.error}</span>}
      </Link>
    </li>
  );
}
