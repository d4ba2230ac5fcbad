import { Button, Group } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { alertsQuery } from '../api/queries';
import type { Alert } from '../api/types';
import { labelOf, useI18n } from '../i18n';
import { formatPercent } from '../i18n/format';
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
    <PageFrame title={t('alerts.title')} intro={t('alerts.intro')}>
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

function toneOf({ kind, acknowledgedAt }: Alert): Tone {
  if (acknowledgedAt) return 'plain';
  return kind === 'warned' ? 'soon' : 'late';
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
        {alert.excerpt && <p>{alert.excerpt}</p>}
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
