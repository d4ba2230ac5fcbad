import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { endpointsQuery } from '../api/queries';
import type { WebhookEndpoint } from './types';
import { labelOf, useI18n } from '../i18n';
import { Confirm, Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Listed } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { ChangeEndpoint } from './change-endpoint';
import { Deliveries } from './deliveries';
import { EndpointForm } from './endpoint-form';
import classes from '../ui/rows.module.css';

export function WebhooksPage() {
  const { t } = useI18n();
  const [open, dialog] = useDisclosure(false);
  return (
    <PageFrame
      title={t('webhooks.title')}
      intro={t('webhooks.intro')}
      actions={
        <Button leftSection={<PlusIcon size={16} />} onClick={dialog.open}>
          {t('webhooks.add')}
        </Button>
      }
    >
      <Card title={t('webhooks.endpoints')}>
        <Listed query={useQuery(endpointsQuery)} empty={<Empty title={t('webhooks.empty')} />}>
          {(endpoints) => (
            <ul className={classes.rows}>
              {endpoints.map((endpoint) => (
                <EndpointRow key={endpoint.id} endpoint={endpoint} />
              ))}
            </ul>
          )}
        </Listed>
      </Card>
      <Deliveries />
      <Dialog opened={open} onClose={dialog.close} title={t('webhooks.add')}>
        <EndpointForm onDone={dialog.close} />
      </Dialog>
    </PageFrame>
  );
}

function EndpointRow({ endpoint }: { endpoint: WebhookEndpoint }) {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const [changing, change] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/webhook-endpoints/${endpoint.id}`);
    await client.invalidateQueries({ queryKey: ['endpoints'] });
  };
  const test = useMutation({
    mutationFn: () => api.post<void>(`/webhook-endpoints/${endpoint.id}/test`),
    onSuccess: () => {
      toast(t('webhooks.tested'));
      void client.invalidateQueries({ queryKey: ['deliveries'] });
    },
    onError: toastProblem,
  });
  const { url, active, format, hours } = endpoint;
  return (
    <li data-testid="endpoint-row">
      <div className={classes.main}>
        {url}
        <div className="dim">
          {[labelOf(i18n, 'webhooks.format', format), hours && t('webhooks.ownHours')]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      <Group gap="xs">
        <Tag tone={active ? 'ok' : 'late'}>{t(active ? 'webhooks.active' : 'webhooks.off')}</Tag>
        <Button
          size="xs"
          variant="default"
          loading={test.isPending}
          disabled={!active}
          onClick={() => test.mutate()}
          data-testid="test-endpoint"
        >
          {t('webhooks.test')}
          <span className="sr-only"> {url}</span>
        </Button>
        <Button size="xs" variant="default" onClick={change.open}>
          {t('app.edit')}
          <span className="sr-only"> {url}</span>
        </Button>
        <Button size="xs" variant="default" onClick={ask.open}>
          {t('app.delete')}
          <span className="sr-only"> {url}</span>
        </Button>
      </Group>
      <Dialog opened={changing} onClose={change.close} title={t('webhooks.change')}>
        <ChangeEndpoint endpoint={endpoint} onDone={change.close} />
      </Dialog>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('webhooks.deleteTitle')}
        body={t('webhooks.deleteBody')}
        action={t('app.delete')}
        run={remove}
      />
    </li>
  );
}
