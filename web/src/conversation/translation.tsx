import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { toastProblem } from '../ui/toast';
import { useModel, type Written } from './reply/tools/use-assist';

type Props = { conversationId: string; messageId: string; language: string };

/** An item in the reader's own language, on request; nothing where no language model is set up. */
export function Translation({ conversationId, messageId, language }: Props) {
  const { locale, t } = useI18n();
  const model = useModel();
  const translate = useMutation({
    mutationFn: () =>
      api.post<Written>(`/conversations/${conversationId}/translate`, { messageId }),
    onError: toastProblem,
  });
  if (!model || language === locale) return null;
  if (!translate.data)
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        loading={translate.isPending}
        onClick={() => translate.mutate()}
      >
        {t('model.translate')}
      </Button>
    );
  return (
    <p lang={translate.data.language} style={{ margin: '6px 0 0' }} role="status">
      {translate.data.text} <span className="dim">({t('model.translated')})</span>
    </p>
  );
}
