import { Button, Group } from '@mantine/core';
import type { ConversationDetail, Draft } from '../../api/types';
import { useI18n } from '../../i18n';
import { DraftIcon } from '../../ui/icons';
import { useSingleKeys } from '../../ui/single-keys';
import { useCompose } from './use-compose';

type Props = {
  conversation: ConversationDetail;
  onComposed: (draft: Draft) => void;
  onEmptyPage: () => void;
};

export function StartReply({ conversation, onComposed, onEmptyPage }: Props) {
  const { t } = useI18n();
  const compose = useCompose(conversation.id, onComposed);
  useSingleKeys({ r: onEmptyPage });
  return (
    <Group justify="space-between" gap="xs">
      <span className="dim">{t('draft.none')}</span>
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={onEmptyPage} data-testid="write-own">
          {t('draft.own')}
        </Button>
        <Button
          size="sm"
          leftSection={<DraftIcon size={16} />}
          loading={compose.isPending}
          onClick={() => compose.mutate({})}
          data-testid="compose"
        >
          {t('draft.compose')}
        </Button>
      </Group>
    </Group>
  );
}
