import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../../api/client';
import type { ConversationDetail, Erasure } from '../../api/types';
import { useI18n } from '../../i18n';
import { Confirm, Dialog } from '../../ui/dialog';
import { CopyLine } from '../../ui/copy-line';
import { useRefreshConversation } from '../use-apply';

type Props = { conversation: ConversationDetail; contact: { id: string; name: string } };

/** A customer asked to be forgotten. What is shown afterwards is for them. */
export function ErasePerson({ conversation, contact }: Props) {
  const { t } = useI18n();
  const refresh = useRefreshConversation();
  const [asking, ask] = useDisclosure(false);
  const [made, setMade] = useState<Erasure>();
  const erase = async () => {
    setMade(await api.post<Erasure>(`/contacts/${contact.id}/erase`, { confirm: true }));
    await refresh(conversation.id);
  };
  return (
    <>
      <p className="dim" style={{ marginTop: 0 }}>
        {t('erase.intro')}
      </p>
      <Button size="xs" variant="default" onClick={ask.open} data-testid="erase">
        {t('erase.action')}
      </Button>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('erase.title', { name: contact.name || t('queue.anonymous') })}
        body={t('erase.body')}
        action={t('erase.action')}
        run={erase}
      />
      <Dialog
        opened={made !== undefined}
        onClose={() => setMade(undefined)}
        title={t('erase.done')}
        size="lg"
      >
        <Stack>
          <p style={{ margin: 0 }}>{t('erase.doneBody')}</p>
          {made && <CopyLine value={made.url} />}
        </Stack>
      </Dialog>
    </>
  );
}
