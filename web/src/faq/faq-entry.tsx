import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Faq } from '../api/types';
import { useI18n } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import { brandOf, may, useMe } from '../session/session';
import { Confirm } from '../ui/dialog';
import { Card } from '../ui/page';
import { toast } from '../ui/toast';
import { When } from '../ui/when';

type Props = { entry: Faq; onEdit: () => void };

export function FaqEntry({ entry, onEdit }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/faq/${entry.id}`);
    await client.invalidateQueries({ queryKey: ['faq'] });
    toast(t('faq.deleted'));
  };
  return (
    <Card
      title={entry.question}
      actions={
        <Group gap="xs">
          <LanguageTag code={entry.language} />
          {may(me, 'manager', entry.brandId) && (
            <>
              <Button size="xs" variant="default" onClick={onEdit}>
                {t('app.edit')}
              </Button>
              <Button size="xs" variant="default" onClick={ask.open}>
                {t('app.delete')}
              </Button>
            </>
          )}
        </Group>
      }
    >
      <p lang={entry.language} style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
        {entry.answer}
      </p>
      <p className="dim" style={{ margin: '8px 0 0', fontSize: '0.8125rem' }}>
        {t('faq.variants', { n: entry.paraphrases.length })} · {t('faq.updated')}{' '}
        <When at={entry.updatedAt} brandId={entry.brandId} />
        {me.brands.length > 1 && ` · ${brandOf(me, entry.brandId)?.name ?? ''}`}
      </p>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('faq.deleteTitle')}
        body={t('faq.deleteBody')}
        action={t('app.delete')}
        run={remove}
      />
    </Card>
  );
}
