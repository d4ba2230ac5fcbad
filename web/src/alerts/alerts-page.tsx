import { Button, Group } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { alertsQuery } from '../api/queries';
import type { Alert } from '../api/types';
import { useServerNow } from '../api/server-time';
import { hasLabel, labelOf, useI18n } from '../i18n';
import { formatDuration, formatPercent, formatShort } from '../i18n/format';
import { timeZoneOf, useMe } from '../session/session';
import { CheckIcon, WarnIcon } from '../ui/icons';
import { ButtonLink } from '../ui/link';
import { Paged } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag, type Tone } from '../ui/tag';
import { toastProblem } from '../ui/toast';
import { When } from '../ui/when';
import classes from './alerts.module.css';

export function AlertsPage() {
  const { t } = useI18n();
  return (
    <PageFrame
      title={t('alerts.title')}
      intro={t('alerts.intro')}
      actions={
        <ButtonLink variant="default" to="/alerts/settings">
          {t('alerting.open')}
        </ButtonLink>
      }
    >
      <Card>
        <Paged
          query={useInfiniteQuery(alertsQuery())}
          empty={<Empty title={t('alerts.empty')}>{t('alerts.emptyBody')}</Empty>}
        >
          {(alerts) => (
            <ul className={classes.list}>
              {alerts.map((alert) => (
                <AlertItem key={alert.id} alert={alert} />
              ))}
            </ul>
          )}
        </Paged>
      </Card>
    </PageFrame>
  );
}

function toneOf({ kind, acknowledgedAt, resolvedAt }: Alert): Tone {
  if (acknowledgedAt || resolvedAt) return 'plain';
  return kind === 'warned' || kind === 'token_expiring' ? 'soon' : 'late';
}

function AlertItem({ alert }: { alert: Alert }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const client = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: () => api.post<void>(`/alerts/${alert.id}/acknowledge`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['alerts'] }),
    onError: toastProblem,
  });
  const percent = Number(alert.step);
  return (
    <li data-testid="alert-row" data-kind={alert.kind}>
      <div className={classes.what}>
        <Group gap="xs">
          <Tag tone={toneOf(alert)} icon={alert.acknowledgedAt ? <CheckIcon /> : <WarnIcon />}>
            {labelOf(i18n, 'alerts.kind', alert.kind)}
          </Tag>
          {alert.kind === 'warned' && percent > 0 && (
            <span>{t('alerts.step', { percent: formatPercent(locale, percent / 100) })}</span>
          )}
          <span className="dim">
            <When at={alert.createdAt} />
          </span>
        </Group>
        <AboutItem alert={alert} />
        {alert.excerpt && <p>{alert.excerpt}</p>}
        {alert.account && <AboutAccount alert={alert} account={alert.account} />}
      </div>
      <Group gap="xs">
        {alert.conversationId && (
          <ButtonLink
            size="xs"
            variant="default"
            to="/conversations/$id"
            params={{ id: alert.conversationId }}
            search={{}}
          >
            {t('alerts.open')}
          </ButtonLink>
        )}
        {alert.account && (
          <ButtonLink size="xs" variant="default" to="/channels">
            {t('alerts.channels')}
          </ButtonLink>
        )}
        {alert.acknowledgedAt ? (
          <span className="dim">
            {t('alerts.acknowledged')} <When at={alert.acknowledgedAt} />
          </span>
        ) : (
          <Button
            size="xs"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate()}
            data-testid="acknowledge"
          >
            {t('alerts.acknowledge')}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** What only some kinds have: which risks, how many people, when it is due, how often it was told. */
function AboutItem({ alert }: { alert: Alert }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const me = useMe();
  const now = useServerNow();
  const { detail, repeats, dueAt, acknowledgedAt } = alert;
  const time = detail.seconds ? formatDuration(locale, detail.seconds, true) : '';
  const due = dueAt && formatShort(locale, dueAt, timeZoneOf(me), now);
  const facts = [
    ...(detail.risks ?? []).map((risk) => labelOf(i18n, 'risk', risk)),
    detail.rating !== undefined && t('alerts.starsOf', { n: detail.rating }),
    detail.people !== undefined && t('alerts.people', { n: detail.people, time }),
    due && !acknowledgedAt && t('alerts.due', { when: due }),
    repeats > 0 && t('alerts.repeats', { n: repeats }),
  ].filter(Boolean);
  return facts.length > 0 && <p className="dim">{facts.join(' · ')}</p>;
}

type AboutProps = { alert: Alert; account: NonNullable<Alert['account']> };

/** Which channel, since or until when, why, and whether that is over. */
function AboutAccount({ alert, account }: AboutProps) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const me = useMe();
  const now = useServerNow();
  const { about, reason, resolvedAt, kind } = alert;
  const when = about && formatShort(locale, about, timeZoneOf(me), now);
  return (
    <p>
      <strong>{account.name}</strong> · {account.platformTitle}
      {when && ` · ${t(kind === 'token_expiring' ? 'alerts.until' : 'alerts.since', { when })}`}
      {reason && hasLabel('channels.blind', reason) && (
        <>
          <br />
          {labelOf(i18n, 'channels.blind', reason)}
        </>
      )}
      {resolvedAt && (
        <>
          <br />
          <span className="dim">
            {t('alerts.resolved')} <When at={resolvedAt} />
          </span>
        </>
      )}
    </p>
  );
}
