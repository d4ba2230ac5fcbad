import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useI18n } from '../i18n';
import { CUSTOMER_LANGUAGES, languageName } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Paged } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { TemplateCard } from './template-card';
import { TemplateExchange } from './template-exchange';
import { TemplateForm } from './template-form';
import { templateFiguresQuery, templatesQuery } from './template-queries';
import type { Template } from './template-types';

export function TemplatesTab() {
  const { locale, t } = useI18n();
  const me = useMe();
  const [language, setLanguage] = useState('');
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const [editing, setEditing] = useState<{ template: Template | null } | null>(null);
  const query = useInfiniteQuery(
    templatesQuery({ ...(language && { language }), ...(q && { q }) }),
  );
  const figures = useQuery(templateFiguresQuery(undefined)).data ?? [];
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <Group align="flex-end">
          <TextInput
            type="search"
            label={t('templates.search')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('app.language')}
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
        </Group>
        {may(me, 'manager') && (
          <Button
            leftSection={<PlusIcon size={16} />}
            onClick={() => setEditing({ template: null })}
          >
            {t('templates.add')}
          </Button>
        )}
      </Group>
      <Paged
        query={query}
        empty={
          <Card>
            <Empty title={t('templates.empty')}>{t('templates.emptyBody')}</Empty>
          </Card>
        }
      >
        {(templates) =>
          templates.map((template) => (
            <TemplateCard
              key={template.id}
              template={template}
              figures={figures.filter(({ templateId }) => templateId === template.id)}
              onEdit={() => setEditing({ template })}
            />
          ))
        }
      </Paged>
      {may(me, 'manager') && <TemplateExchange />}
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.template ? t('templates.edit') : t('templates.add')}
        size="lg"
      >
        {editing && (
          <TemplateForm
            template={editing.template}
            language={language || me.user.locale}
            onDone={() => setEditing(null)}
          />
        )}
      </Dialog>
    </Stack>
  );
}
