import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { toast, toastProblem } from '../ui/toast';

type Props = { brandId: string; language: string };

/** Questions that every shop is asked, in the language of the list, with blanks for the answers. */
export function StartButton({ brandId, language }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => api.post<{ added: number }>('/faq/starters', { brandId, language }),
    onSuccess: async ({ added }) => {
      await client.invalidateQueries({ queryKey: ['faq'] });
      toast(t('faq.started', { n: added }));
    },
    onError: toastProblem,
  });
  return (
    <Button loading={start.isPending} onClick={() => start.mutate()} data-testid="faq-start">
      {t('faq.start')}
    </Button>
  );
}
