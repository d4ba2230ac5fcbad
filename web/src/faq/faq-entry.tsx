import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { membersQuery } from '../api/queries';
import type { Faq } from './types';
import { useI18n } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import { brandOf, may, useMe } from '../session/session';
import { Confirm, Dialog } from '../ui/dialog';
import { WarnIcon } from '../ui/icons';
import { Card } from '../ui/page';
import { Tag } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { When } from '../ui/when';
import { Versions } from './versions';

type Props = { entry: Faq; onEdit: () => void };

export function FaqEntry({ entry, onEdit }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const [looking, look] = useDisclosure(false);
  const refresh = () => client.invalidateQueries({ queryKey: ['faq'] });
  const bringBack = async () => {
    try {
      await api.post(`/faq/${entry.id}/bring-back`);
      await refresh();
      toast(t('faq.broughtBack'));
    } catch (error) {
      toastProblem(error);
    }
  };
  const remove = async () => {
    await api.delete(`/faq/${entry.id}`);
    await refresh();
    toast(t('faq.deleted'), () => void bringBack());
  };
  return (
    <Card
      title={entry.question}
      actions={
        <Group gap="xs">
          <LanguageTag code={entry.language} />
          <Button size="xs" variant="default" onClick={look.open} data-testid="faq-history">
            {t('faq.history')}
          </Button>
          {may(me, 'manager', entry.brandId) && (
            <>
              <Button size="xs" variant="default" onClick={onEdit} data-testid="faq-edit">
                {t('app.edit')}
              </Button>
              <Button size="xs" variant="default" onClick={ask.open} data-testid="faq-delete">
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
      <EntryFacts entry={entry} />
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
      <Dialog opened={looking} onClose={look.close} title={t('faq.historyTitle')} size="lg">
        {looking && <Versions entry={entry} onDone={look.close} />}
      </Dialog>
    </Card>
  );
}

function EntryFacts({ entry }: { entry: Faq }) {
  const { t } = useI18n();
  const owner = useQuery(membersQuery).data?.find(({ userId }) => userId === entry.ownerId)?.name;
  const { validFrom, validUntil, topic, isPublic, unfinished } = entry;
  if (!validFrom && !validUntil && !topic && !isPublic && !unfinished && !owner) return null;
  return (
    <Group gap={6} mt={8}>
      {unfinished && (
        <Tag tone="soon" icon={<WarnIcon size={14} />}>
          {t('faq.unfinished')}
        </Tag>
      )}
      {isPublic && <Tag tone="ok">{t('faq.onHelpPage')}</Tag>}
      {topic && <Tag>{topic.replaceAll('_', ' ')}</Tag>}
      {validFrom && <Tag>{t('faq.from', { day: validFrom })}</Tag>}
      {validUntil && <Tag>{t('faq.until', { day: validUntil })}</Tag>}
      {owner && <Tag>{owner}</Tag>}
    </Group>
  );
}
