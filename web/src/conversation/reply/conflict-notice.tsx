import { Alert, Button, CopyButton, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { conversationQuery } from '../../api/queries';
import type { ConversationDetail } from '../../api/types';
import { useI18n } from '../../i18n';
import { WarnIcon } from '../../ui/icons';
import { toastProblem } from '../../ui/toast';
import type { DraftSession } from './draft-session';

type Props = { conversation: ConversationDetail; session: DraftSession };

/** Two people wrote in one draft: nothing is overwritten until this person chooses. */
export function ConflictNotice({ conversation, session }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const load = async () => {
    try {
      const fresh = { ...conversationQuery(conversation.id), staleTime: 0 };
      session.adopt((await client.fetchQuery(fresh)).draft);
    } catch (error) {
      toastProblem(error);
    }
  };
  return (
    <Alert color="yellow" icon={<WarnIcon />} role="alert">
      {t('draft.conflict')}
      <Group gap="xs" mt={6}>
        <CopyButton value={session.state.get().text}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? t('app.copied') : t('draft.copyMine')}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" onClick={() => void load()}>
          {t('draft.loadTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
