import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import type { ConversationDetail, Draft } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { Problem } from '../../ui/problem';
import { toast } from '../../ui/toast';
import { When } from '../../ui/when';
import { useRefreshConversation } from '../use-apply';
import type { DraftSession } from './draft-session';
import { useNeedsManager } from './needs-manager';

type Props = { draft: Draft; session: DraftSession; conversation: ConversationDetail };

/** Why a manager sends this one, and the way to hand it in. */
export function HandIn({ draft, session, conversation }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [note, setNote] = useState('');
  const refresh = useRefreshConversation();
  const managers = useNeedsManager(conversation, draft);
  const handIn = useMutation({
    mutationFn: async () => {
      const { id, version } = await session.flush();
      await api.post(`/drafts/${id}/hand-in`, {
        version,
        ...(note.trim() && { note: note.trim() }),
      });
    },
    onSuccess: () => {
      toast(t('approval.handedIn'));
      return refresh(conversation.id);
    },
  });
  const { handedIn, managerReasons } = draft;
  if (managerReasons.length === 0 && !handedIn) return null;
  return (
    <Alert color="yellow" variant="light">
      {managerReasons.length > 0 && (
        <div>
          {t('approval.managerSends')}{' '}
          {managerReasons.map((code) => labelOf(i18n, 'approval.manager', code)).join(', ')}
        </div>
      )}
      {handedIn && (
        <div>
          {t('approval.waits', { by: handedIn.by ?? t('approval.aKey') })}{' '}
          <When at={handedIn.at} brandId={conversation.brandId} />
          {handedIn.note && ` · ${handedIn.note}`}
        </div>
      )}
      {managers && !handedIn && (
        <Group mt="xs" align="flex-end">
          <TextInput
            size="sm"
            label={t('approval.note')}
            value={note}
            maxLength={500}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button
            size="xs"
            loading={handIn.isPending}
            onClick={() => handIn.mutate()}
            data-testid="hand-in"
          >
            {t('approval.handIn')}
          </Button>
        </Group>
      )}
      <Problem error={handIn.error} />
    </Alert>
  );
}
