import { Button, Group, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { faqQuery } from '../api/queries';
import type { Faq } from '../api/types';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Paged } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { FaqEntry } from './faq-entry';
import { FaqForm } from './faq-form';

type Editing = { entry: Faq | null } | null;

export function FaqPage() {
  const { locale, t } = useI18n();
  const me = useMe();
  const [language, setLanguage] = useState('');
  const [brand, setBrand] = useState('');
  const [editing, setEditing] = useState<Editing>(null);
  const query = useInfiniteQuery(
    faqQuery({ ...(brand && { brand }), ...(language && { language }) }),
  );
  const add = may(me, 'manager') && (
    <Button leftSection={<PlusIcon size={16} />} onClick={() => setEditing({ entry: null })}>
      {t('faq.add')}
    </Button>
  );
  return (
    <PageFrame title={t('faq.title')} intro={t('faq.intro')} actions={add}>
      <Group>
        <NativeSelect
          aria-label={t('app.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: t('queue.allLanguages') },
            ...CUSTOMER_LANGUAGES.map((code) => ({
              value: code,
              label: languageName(locale, code),
            })),
          ]}
        />
        {me.brands.length > 1 && (
          <NativeSelect
            aria-label={t('app.brand')}
            value={brand}
            onChange={(event) => setBrand(event.currentTarget.value)}
            data={[
              { value: '', label: t('queue.allBrands') },
              ...me.brands.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        )}
      </Group>
      <Paged
        query={query}
        empty={
          <Card>
            <Empty title={t('faq.empty')}>{t('faq.emptyBody')}</Empty>
          </Card>
        }
      >
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
            language={language || me.user.locale}
            onDone={() => setEditing(null)}
          />
        )}
      </Dialog>
    </PageFrame>
  );
}
