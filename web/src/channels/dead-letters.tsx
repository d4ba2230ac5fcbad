import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { deadLettersQuery } from '../api/queries';
import type { DeadLetter, ReplayResult } from '../api/types';
import { getI18n, useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Confirm } from '../ui/dialog';
import { Paged } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { toast, toastProblem } from '../ui/toast';
import { When } from '../ui/when';
import classes from './channels.module.css';

function useReplay() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? api.post<ReplayResult>('/dead-letters/replay')
        : api.post<ReplayResult>(`/dead-letters/${id}/replay`),
    onSuccess: async ({ resolved, failed }) => {
      toast(getI18n().t('dead.replayed', { resolved, failed }));
      await client.invalidateQueries({ queryKey: ['dead-letters'] });
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: toastProblem,
  });
}

/** What came and could not be read: why, how it looks, and the way to try it again. */
export function DeadLetters() {
  const { t } = useI18n();
  const me = useMe();
  const letters = useInfiniteQuery(deadLettersQuery());
  const replay = useReplay();
  const some = (letters.data?.pages[0]?.items.length ?? 0) > 0;
  const all = some && may(me, 'agent') && (
    <Button
      size="xs"
      variant="default"
      loading={replay.isPending}
      onClick={() => replay.mutate(null)}
      data-testid="replay-all"
    >
      {t('dead.replayAll')}
    </Button>
  );
  return (
    <Card title={t('dead.title')} actions={all}>
      <p className="dim" style={{ marginTop: 0 }}>
        {t('dead.intro')}
      </p>
      <Paged query={letters} empty={<Empty title={t('dead.empty')}>{t('dead.emptyBody')}</Empty>}>
        {(items) => (
          <ul className={classes.letters}>
            {items.map((letter) => (
              <Letter key={letter.id} letter={letter} />
            ))}
          </ul>
        )}
      </Paged>
    </Card>
  );
}

function Letter({ letter }: { letter: DeadLetter }) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const replay = useReplay();
  const [asking, ask] = useDisclosure(false);
  const { id, accountName, reason, excerpt, attempts, receivedAt, brandId } = letter;
  const named = `${accountName}: ${reason}`;
  const dismiss = async () => {
    await api.delete(`/dead-letters/${id}`);
    toast(t('dead.dismissed'));
    await client.invalidateQueries({ queryKey: ['dead-letters'] });
    await client.invalidateQueries({ queryKey: ['accounts'] });
  };
  return (
    <li data-testid="dead-letter">
      <div className={classes.letterHead}>
        <p>
          <strong>{accountName}</strong> · {reason}
          <br />
          <span className="dim">
            {t('dead.received')} <When at={receivedAt} brandId={brandId} /> ·{' '}
            {t('dead.attempts', { n: attempts })}
          </span>
        </p>
        {may(me, 'agent', brandId) && (
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              loading={replay.isPending}
              onClick={() => replay.mutate(id)}
              aria-label={`${t('dead.replay')}: ${named}`}
              data-testid="replay"
            >
              {t('dead.replay')}
            </Button>
            {may(me, 'manager', brandId) && (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                onClick={ask.open}
                aria-label={`${t('dead.dismiss')}: ${named}`}
              >
                {t('dead.dismiss')}
              </Button>
            )}
          </Group>
        )}
      </div>
      <details>
        <summary>{t('dead.excerpt')}</summary>
        <pre className={classes.excerpt} tabIndex={0}>
          {excerpt}
        </pre>
      </details>
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('dead.dismissTitle')}
        body={t('dead.dismissBody')}
        action={t('dead.dismiss')}
        run={dismiss}
      />
    </li>
  );
}
