import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useI18n } from '../i18n';
import { Problem } from './problem';

type DialogProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  size?: string | number;
  children: ReactNode;
};

export function Dialog({ opened, onClose, title, size, children }: DialogProps) {
  const { t } = useI18n();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size ?? 'md'}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
    </Modal>
  );
}

type FormProps = {
  error: unknown;
  pending: boolean;
  submit: string;
  onSubmit: (form: FormData) => void;
  onCancel?: () => void;
  children: ReactNode;
};

/** A form's frame: the server's objections on top, its buttons below. */
export function FormFrame({ error, pending, submit, onSubmit, onCancel, children }: FormProps) {
  const { t } = useI18n();
  const handle = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={handle}>
      <Stack>
        <Problem error={error} />
        {children}
        <Group justify="flex-end">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {t('app.cancel')}
            </Button>
          )}
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type ConfirmProps = {
  opened: boolean;
  onClose: () => void;
  title: string;
  body: string;
  action: string;
  run: () => Promise<unknown>;
};

/** Asks before something is taken away. */
export function Confirm({ opened, onClose, title, body, action, run }: ConfirmProps) {
  const { t } = useI18n();
  const mutation = useMutation({ mutationFn: run, onSuccess: onClose });
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Problem error={mutation.error} />
        <p style={{ margin: 0 }}>{body}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button color="red" loading={mutation.isPending} onClick={() => mutation.mutate()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
