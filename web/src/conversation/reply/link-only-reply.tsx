import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ConversationDetail } from '../../api/types';
import { useI18n } from '../../i18n';
import { CheckIcon, InfoIcon, LinkIcon } from '../../ui/icons';
import { Problem } from '../../ui/problem';
import { toast, toastProblem } from '../../ui/toast';
import type { DraftSession } from './draft-session';
import { useAnsweredElsewhere } from './use-answered-elsewhere';
import type { GuardView } from './use-guard';

type Props = {
  conversation: ConversationDetail;
  session: DraftSession;
  /** Why the text may not be used now; null when it may. */
  stop: string | null;
  guard: GuardView;
};

/** Where the platform takes no reply from a program: copy the text, answer there, and say so here. */
export function LinkOnlyReply({ conversation, session, stop, guard }: Props) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const { text } = session.state.use();
  const { permalink, platformTitle, state } = conversation;
  const waits = state === 'open' || state === 'bot';
  const told = useAnsweredElsewhere(conversation.id, session);
  const warned = guard.verdict === 'warn';
  const held = (stop !== null && text.trim() !== '') || (warned && !reason.trim());
  const copyAndOpen = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('app.copied'));
    } catch (error) {
      toastProblem(error);
    }
    // Afterwards: a page that has lost the focus may not write to the clipboard.
    if (permalink) window.open(permalink, '_blank', 'noopener,noreferrer');
  };
  return (
    <Alert icon={<InfoIcon />} color="sea" variant="light" mt="xs">
      <Problem error={told.error} />
      {t('draft.linkOnly')}
      {warned && (
        <TextInput
          mt="xs"
          size="sm"
          label={t('draft.reason')}
          description={t('draft.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-testid="warn-reason"
        />
      )}
      <Group gap="xs" mt="xs">
        <Button
          size="xs"
          leftSection={<LinkIcon size={14} />}
          disabled={!text.trim() || held}
          onClick={() => void copyAndOpen()}
          data-testid="copy-open"
        >
          {permalink ? t('draft.copyOpen', { platform: platformTitle }) : t('app.copy')}
          {permalink && <span className="sr-only"> ({t('app.opensNewTab')})</span>}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<CheckIcon size={14} />}
          disabled={held || !waits}
          loading={told.isPending}
          onClick={() => told.mutate(warned ? reason.trim() : undefined)}
          data-testid="answered-there"
        >
          {t('draft.answeredThere')}
        </Button>
      </Group>
    </Alert>
  );
}
