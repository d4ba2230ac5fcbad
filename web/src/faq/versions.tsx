import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Faq } from './types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Listed } from '../ui/list-state';
import { Problem } from '../ui/problem';
import rows from '../ui/rows.module.css';
import { toast } from '../ui/toast';
import { When } from '../ui/when';
import { faqVersionsQuery } from './faq-api';

type Props = { entry: Faq; onDone: () => void };

/** Everything the entry was, and a way back to it. */
export function Versions({ entry, onDone }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const restore = useMutation({
    mutationFn: (version: number) => api.post(`/faq/${entry.id}/versions/${version}/restore`),
    onSuccess: async (_, version) => {
      await client.invalidateQueries({ queryKey: ['faq'] });
      toast(t('faq.restored', { n: version }));
      onDone();
    },
  });
  return (
    <Stack>
      <Problem error={restore.error} />
      <Listed query={useQuery(faqVersionsQuery(entry.id))} empty={null}>
        {(versions) => (
          <ul className={rows.rows}>
            {versions.map(({ version, at, by, change, content }) => (
              <li key={version} data-testid="faq-version">
                <div className={rows.main} lang={content.language}>
                  <strong>{content.question}</strong>
                  <p style={{ margin: '4px 0', whiteSpace: 'pre-wrap' }}>{content.answer}</p>
                  <p className="dim" style={{ margin: 0, fontSize: '0.8125rem' }} lang="">
                    {t('faq.version', { n: version })} · {t(`faq.change.${change}`)} ·{' '}
                    {by ?? t('faq.byKey')} · <When at={at} brandId={entry.brandId} />
                  </p>
                </div>
                {version === entry.version ? (
                  <span className="dim">{t('faq.current')}</span>
                ) : (
                  may(me, 'manager', entry.brandId) && (
                    <Button
                      size="xs"
                      variant="default"
                      loading={restore.isPending && restore.variables === version}
                      onClick={() => restore.mutate(version)}
                    >
                      {t('faq.restore')}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </Stack>
  );
}
