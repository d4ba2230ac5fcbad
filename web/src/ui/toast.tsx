import { Anchor, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getI18n } from '../i18n';
import { describeProblem } from './problem';

const UNDO_MS = 8_000;

export function toast(message: string, undo?: () => void): void {
  const { t } = getI18n();
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        {undo && (
          <Anchor
            component="button"
            size="sm"
            fw={650}
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {t('app.undo')}
          </Anchor>
        )}
      </Group>
    ),
    autoClose: undo ? UNDO_MS : 4_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('app.close') },
  });
}

export function toastProblem(error: unknown): void {
  const { title, detail, hint } = describeProblem(error, getI18n());
  notifications.show({
    title,
    message: [detail, hint].filter(Boolean).join(' '),
    color: 'red',
    withBorder: true,
    autoClose: 10_000,
    closeButtonProps: { 'aria-label': getI18n().t('app.close') },
  });
}
