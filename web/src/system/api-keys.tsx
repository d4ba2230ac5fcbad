import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { apiKeysQuery } from '../api/queries';
import type { ApiKey, Role } from '../api/types';
import { useI18n } from '../i18n';
import { BrandField } from '../ui/brand-field';
import { CopyLine } from '../ui/copy-line';
import { Confirm, Dialog, FormFrame } from '../ui/dialog';
import { Listed } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { Tag } from '../ui/tag';
import classes from '../ui/rows.module.css';

const ROLES: readonly Role[] = ['viewer', 'agent', 'manager'];

export function ApiKeys() {
  const { t } = useI18n();
  const [open, dialog] = useDisclosure(false);
  return (
    <Card
      title={t('system.keys')}
      actions={
        <Button size="xs" variant="default" onClick={dialog.open}>
          {t('system.addKey')}
        </Button>
      }
    >
      <p className="dim" style={{ margin: 0 }}>
        {t('system.keysIntro')}
      </p>
      <Listed query={useQuery(apiKeysQuery)} empty={<Empty title={t('system.noKeys')} />}>
        {(keys) => (
          <ul className={classes.rows}>
            {keys.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        )}
      </Listed>
      <Dialog opened={open} onClose={dialog.close} title={t('system.addKey')}>
        <KeyForm onDone={dialog.close} />
      </Dialog>
    </Card>
  );
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/api-keys/${apiKey.id}`);
    await client.invalidateQueries({ queryKey: ['api-keys'] });
  };
  return (
    <li>
      <span className={classes.main}>
        {apiKey.name} <Tag>{t(`role.${apiKey.role}`)}</Tag>
      </span>
      <Button size="xs" variant="default" onClick={ask.open}>
        {t('app.delete')}
      </Button>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('system.deleteKey', { name: apiKey.name })}
        body={t('system.deleteKeyBody')}
        action={t('app.delete')}
        run={remove}
      />
    </li>
  );
}

function KeyForm({ onDone }: { onDone: () => void }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [key, setKey] = useState<string>();
  const create = useMutation({
    mutationFn: (form: FormData) =>
      api.post<ApiKey & { key: string }>('/api-keys', {
        brandId: String(form.get('brandId')),
        name: String(form.get('name')).trim(),
        role: String(form.get('role')),
      }),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: ['api-keys'] });
      setKey(made.key);
    },
  });
  if (key) {
    return (
      <Stack>
        <strong>{t('system.keyTitle')}</strong>
        <CopyLine value={key} />
        <p style={{ margin: 0 }}>{t('system.keyBody')}</p>
        <Button onClick={onDone}>{t('app.close')}</Button>
      </Stack>
    );
  }
  return (
    <FormFrame
      error={create.error}
      pending={create.isPending}
      submit={t('system.addKey')}
      onCancel={onDone}
      onSubmit={(form) => create.mutate(form)}
    >
      <BrandField role="manager" />
      <TextInput name="name" label={t('system.keyName')} required withAsterisk={false} />
      <NativeSelect
        name="role"
        label={t('people.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
    </FormFrame>
  );
}
