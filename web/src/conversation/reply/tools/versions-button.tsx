import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import type { ConversationDetail, Draft } from '../../../api/types';
import { labelOf, useI18n } from '../../../i18n';
import { Dialog } from '../../../ui/dialog';
import { Problem } from '../../../ui/problem';
import { toast } from '../../../ui/toast';
import { When } from '../../../ui/when';
import { useRefreshConversation } from '../../use-apply';
import type { DraftSession } from '../draft-session';

type Props = { conversation: ConversationDetail; session: DraftSession };
type Version = {
  version: number;
  text: string;
  authorKind: string;
  author: string | null;
  savedAt: string;
};

/** What the draft said before, who said it and when; any of it can be said again. */
export function VersionsButton({ conversation, session }: Props) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { draft } = session.state.use();
  if (!draft) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => setOpen(true)}
        data-testid="versions"
      >
        {t('draft.versions')}
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('draft.versions')} size="lg">
        {open && (
          <VersionList
            conversation={conversation}
            session={session}
            draft={draft}
            onDone={() => setOpen(false)}
          />
        )}
      </Dialog>
    </>
  );
}

function VersionList({
  conversation,
  session,
  draft,
  onDone,
}: Props & { draft: Draft; onDone: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const refresh = useRefreshConversation();
  const versions = useQuery({
    queryKey: ['draft-versions', draft.id, draft.version],
    queryFn: () => api.get<{ items: Version[] }>(`/drafts/${draft.id}/versions`),
  });
  const restore = useMutation({
    mutationFn: async (version: number) => {
      const held = await session.flush();
      return api.post<Draft>(`/drafts/${held.id}/restore`, {
        restore: version,
        version: held.version,
      });
    },
    onSuccess: (restored, version) => {
      session.adopt(restored);
      void refresh(conversation.id);
      toast(t('draft.restored', { n: version }));
      onDone();
    },
  });
  return (
    <Stack>
      <Problem error={versions.error ?? restore.error} />
      {(versions.data?.items ?? []).map((one) => (
        <article key={one.version} data-testid="version">
          <Group justify="space-between">
            <span>
              <strong>{t('draft.version', { n: one.version })}</strong>{' '}
              <span className="dim">
                {one.author ?? labelOf(i18n, 'versionAuthor', one.authorKind)},{' '}
                <When at={one.savedAt} brandId={conversation.brandId} />
              </span>
            </span>
            {one.version !== draft.version && draft.status === 'pending' && (
              <Button
                size="compact-xs"
                variant="default"
                loading={restore.isPending}
                onClick={() => restore.mutate(one.version)}
              >
                {t('draft.restore')}
              </Button>
            )}
          </Group>
          <p lang={draft.language} style={{ margin: '4px 0 0', whiteSpace: 'pre-wrap' }}>
            {one.text}
          </p>
        </article>
      ))}
    </Stack>
  );
}
