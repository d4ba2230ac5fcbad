import { Alert, Button } from '@mantine/core';
import type { ConversationDetail } from '../../api/types';
import { useI18n } from '../../i18n';
import { InfoIcon, LinkIcon } from '../../ui/icons';
import { toast, toastProblem } from '../../ui/toast';

type Props = { conversation: ConversationDetail; text: string };

/** Where the platform takes no reply through its interface: copy, open, answer there. */
export function LinkOnlyReply({ conversation, text }: Props) {
  const { t } = useI18n();
  const copyAndOpen = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('app.copied'));
    } catch (error) {
      toastProblem(error);
    }
    if (conversation.permalink) window.open(conversation.permalink, '_blank', 'noreferrer');
  };
  return (
    <Alert icon={<InfoIcon />} color="sea" variant="light" mb="xs">
      {t('draft.linkOnly')}
      <div>
        <Button
          mt="xs"
          size="xs"
          leftSection={<LinkIcon size={14} />}
          disabled={!text.trim()}
          onClick={() => void copyAndOpen()}
        >
          {t('draft.copyOpen', { platform: conversation.platformTitle })}
        </Button>
      </div>
    </Alert>
  );
}
