import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import type { ConversationDetail, Place } from '../../api/types';
import { useI18n } from '../../i18n';
import { useActionName } from '../../replies/action-name';
import { templatesQuery } from '../../replies/template-queries';
import type { Inserted, Template } from '../../replies/template-types';
import { Dialog } from '../../ui/dialog';
import { Paged } from '../../ui/list-state';
import { Problem } from '../../ui/problem';
import { useSingleKeys } from '../../ui/single-keys';
import { useRefreshConversation } from '../use-apply';
import classes from './reply.module.css';

type Props = {
  conversation: ConversationDetail;
  place: Place;
  language: string;
  onInsert: (text: string) => void;
};

/** Finds a template of the customer's language and gives its text, filled in. */
export function TemplatePicker(props: Props) {
  const { t } = useI18n();
  const [opened, { open, close }] = useDisclosure(false);
  useSingleKeys({ t: open });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open} data-testid="templates">
        {t('templates.pick')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('templates.pick')} size="lg">
        {opened && <Search {...props} onDone={close} />}
      </Dialog>
    </>
  );
}

function Search({
  conversation,
  place,
  language,
  onInsert,
  onDone,
}: Props & { onDone: () => void }) {
  const { t } = useI18n();
  const actionName = useActionName();
  const refresh = useRefreshConversation();
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 200);
  const { brandId, id } = conversation;
  const query = useInfiniteQuery(
    templatesQuery({ brand: brandId, language, limit: 20, ...(q && { q }) }),
  );
  const insert = useMutation({
    mutationFn: (template: Template) =>
      api.post<Inserted>(`/conversations/${id}/templates/${template.id}`, { language, place }),
    onSuccess: ({ text, actions }) => {
      onInsert(text);
      onDone();
      if (actions.length > 0) void refresh(id);
    },
  });
  const current = q === words.trim() && !query.isPlaceholderData;
  const first = current ? query.data?.pages[0]?.items[0] : undefined;
  return (
    <Stack>
      <TextInput
        type="search"
        data-autofocus
        label={t('templates.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first && !insert.isPending) insert.mutate(first);
        }}
      />
      <Problem error={insert.error} />
      <Paged query={query} empty={<p className="dim">{t('templates.none')}</p>}>
        {(templates) => (
          <ul className={classes.templates}>
            {templates.map((template) => (
              <li key={template.id}>
                <button
                  type="button"
                  disabled={insert.isPending}
                  onClick={() => insert.mutate(template)}
                >
                  <strong>{template.name}</strong>
                  <span lang={language}>{template.texts[language]}</span>
                  {template.actions.length > 0 && (
                    <span className="dim">{template.actions.map(actionName).join(' · ')}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Stack>
  );
}
