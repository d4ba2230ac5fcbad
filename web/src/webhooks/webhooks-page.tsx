import { Button, Group, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ApiProblem } from '../api/client';
import { endpointsQuery } from '../api/queries';
import type { WebhookEndpoint } from '../api/types';
import { useI18n } from '../i18n';
import { BrandField } from '../ui/brand-field';
import { CopyLine } from '../ui/copy-line';
import { Confirm, Dialog, FormFrame } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Listed } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag } from '../ui/tag';
import { Deliveries } from './deliveries';
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
  const { t } = useI18n();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/webhook-endpoints/${endpoint.id}`);
    await client.invalidateQueries({ queryKey: ['endpoints'] });
  };
  return (
    <li>
      <span className={classes.main}>{endpoint.url}</span>
      <Group gap="xs">
        <Tag tone={endpoint.active ? 'ok' : 'late'}>
          {endpoint.active ? t('webhooks.active') : t('webhooks.inactive')}
        </Tag>
        <Button size="xs" variant="default" onClick={ask.open}>
          {t('app.delete')}
        </Button>
      </Group>
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

function EndpointForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [secret, setSecret] = useState<string>();
  const create = useMutation({
    mutationFn: (form: FormData) =>
      api.post<WebhookEndpoint>('/webhook-endpoints', {
        brandId: String(form.get('brandId')),
        url: String(form.get('url')).trim(),
      }),
    onSuccess: (endpoint) => {
      void client.invalidateQueries({ queryKey: ['endpoints'] });
      setSecret(endpoint.secret ?? '');
    },
  });
  if (secret !== undefined) {
    return (
      <>
        <p>
          <strong>{t('webhooks.secretTitle')}</strong>
        </p>
        <CopyLine value={secret} />
        <p>{t('webhooks.secretBody')}</p>
        <Button onClick={onDone}>{t('app.close')}</Button>
      </>
    );
  }
  return (
    <FormFrame
      error={create.error}
      pending={create.isPending}
      submit={t('app.add')}
      onCancel={onDone}
      onSubmit={(form) => create.mutate(form)}
    >
      <BrandField role="manager" />
      <TextInput
        name="url"
        type="url"
        label={t('webhooks.url')}
        placeholder="https://"
        required
        withAsterisk={false}
        error={create.error instanceof ApiProblem ? create.error.fieldError('url') : undefined}
      />
    </FormFrame>
  );
}
