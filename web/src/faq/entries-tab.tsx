import { Button, Group, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Faq } from './types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Paged } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { EntryFilters } from './entry-filters';
import { type FaqFilter, faqListQuery } from './faq-api';
import { FaqEntry } from './faq-entry';
import { FaqForm } from './faq-form';
import { FileMenu } from './file-menu';
import { HelpPageButton } from './help-page-button';
import { StartButton } from './start-button';

type Editing = { entry: Faq | null } | null;

export function EntriesTab() {
  const { t } = useI18n();
  const me = useMe();
  const [filter, setFilter] = useState<FaqFilter>({});
  const [editing, setEditing] = useState<Editing>(null);
  const query = useInfiniteQuery(faqListQuery(filter));
  const narrowed = Object.values(filter).some(Boolean);
  const brandId = filter.brand ?? me.brands.find((brand) => may(me, 'agent', brand.id))?.id;
  const language = filter.language ?? me.user.locale;
  const canWrite = may(me, 'manager', brandId);
  const nothing = narrowed ? (
    <Empty title={t('faq.nothingFound')}>{t('faq.nothingFoundBody')}</Empty>
  ) : (
    <Empty
      title={t('faq.empty')}
      action={canWrite && brandId && <StartButton brandId={brandId} language={language} />}
    >
      {t('faq.emptyBody')} {canWrite && t('faq.startHelp')}
    </Empty>
  );
  return (
    <Stack>
      <Group justify="flex-end" gap="xs">
        {brandId && <HelpPageButton brandId={brandId} language={language} />}
        {brandId && <FileMenu brandId={brandId} />}
        {canWrite && (
          <Button
            leftSection={<PlusIcon size={16} />}
            data-testid="faq-add"
            onClick={() => setEditing({ entry: null })}
          >
            {t('faq.add')}
          </Button>
        )}
      </Group>
      <EntryFilters filter={filter} onChange={setFilter} />
      <Paged query={query} empty={<Card>{nothing}</Card>}>
        {(entries) =>
          entries.map((entry) => (
            <FaqEntry key={entry.id} entry={entry} onEdit={() => setEditing({ entry })} />
          ))
        }
      </Paged>
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.entry ? t('faq.editTitle') : t('faq.add')}
        size="lg"
      >
        {editing && (
          <FaqForm
            entry={editing.entry}
            language={language}
            brandId={brandId}
            onDone={() => setEditing(null)}
          />
        )}
      </Dialog>
    </Stack>
  );
}
