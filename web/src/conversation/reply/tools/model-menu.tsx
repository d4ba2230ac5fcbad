import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { ConversationDetail } from '../../../api/types';
import { useI18n } from '../../../i18n';
import { toast, toastProblem } from '../../../ui/toast';
import type { DraftSession } from '../draft-session';
import { REWRITES, type Rewrite, useModel, type Written } from './use-assist';

type Props = { conversation: ConversationDetail; session: DraftSession };

/** Rewrites by the language model; not there where none is set up. */
export function ModelMenu({ conversation, session }: Props) {
  const { t } = useI18n();
  const model = useModel();
  const { draft, text } = session.state.use();
  const done = ({ text: next }: Written) => {
    session.edit(next);
    toast(t('model.done'), () => session.edit(text));
  };
  const rewrite = useMutation({
    mutationFn: (how: Rewrite) => api.post<Written>(`/drafts/${draft!.id}/rewrite`, { text, how }),
    onSuccess: done,
    onError: toastProblem,
  });
  const translate = useMutation({
    mutationFn: () => api.post<Written>(`/conversations/${conversation.id}/translate`, { text }),
    onSuccess: done,
    onError: toastProblem,
  });
  if (!model || !text.trim()) return null;
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          title={model}
          loading={rewrite.isPending || translate.isPending}
          data-testid="model-menu"
        >
          {t('model.rewrite')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {draft &&
          REWRITES.map((how) => (
            <Menu.Item key={how} onClick={() => rewrite.mutate(how)}>
              {t(`model.${how}`)}
            </Menu.Item>
          ))}
        <Menu.Item onClick={() => translate.mutate()}>{t('model.translateOwn')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
