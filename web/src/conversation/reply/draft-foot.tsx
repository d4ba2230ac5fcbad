import { Button, TextInput } from '@mantine/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../api/client';
import type { ConversationDetail, Draft, Place, ReplyOption } from '../../api/types';
import { useI18n } from '../../i18n';
import { SendIcon } from '../../ui/icons';
import { Problem } from '../../ui/problem';
import { toast, toastProblem } from '../../ui/toast';
import { useRefreshConversation } from '../use-apply';
import type { DraftSession } from './draft-session';
import { DiscardMenu, type RejectReason } from './discard-menu';
import { HandIn } from './hand-in';
import { useNeedsManager } from './needs-manager';
import { SaveState } from './save-state';
import { useApprove } from './use-approve';
import { useApproveKey } from './use-approve-key';
import type { GuardView } from './use-guard';
import classes from './reply.module.css';

type Props = {
  conversation: ConversationDetail;
  session: DraftSession;
  option: ReplyOption;
  used: number;
  over: number;
  /** Why the reply cannot be sent now; null when it can. */
  stop: string | null;
  guard: GuardView;
  compose: UseMutationResult<Draft, unknown, { place?: Place; text?: string }>;
  onGone: () => void;
};

export function DraftFoot(props: Props) {
  const { conversation, session, option, used, over, stop, guard, compose, onGone } = props;
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const reasonField = useRef<HTMLInputElement>(null);
  const state = session.state.use();
  const refresh = useRefreshConversation();
  const approve = useApprove(conversation.id, session, onGone);
  const { draft } = state;
  const asProposed =
    draft?.origin === 'composed' && draft.version === 1 && draft.text === state.text;
  const warned = guard.verdict === 'warn' || (draft?.level === 'draft' && asProposed);
  const managers = useNeedsManager(conversation, draft);
  const ready = stop === null && state.status !== 'conflict' && option.via === 'api';

  const discard = useMutation({
    mutationFn: async (reason: RejectReason) => {
      const { draft, text, place } = session.state.get();
      session.adopt(null);
      if (draft) await api.post(`/drafts/${draft.id}/discard`, { reason });
      return { text, place };
    },
    onSuccess: (gone) => {
      onGone();
      toast(t('draft.discarded'), gone.text.trim() ? () => compose.mutate(gone) : undefined);
      void refresh(conversation.id);
    },
    onError: toastProblem,
  });
  const send = () => {
    if (!ready || managers || approve.isPending) return;
    if (warned && !reason.trim()) reasonField.current?.focus();
    else approve.mutate(warned ? reason.trim() : undefined);
  };
  useApproveKey(send);

  return (
    <>
      <Problem error={approve.error} />
      {draft && <HandIn draft={draft} session={session} conversation={conversation} />}
      {warned && !managers && option.via === 'api' && (
        <TextInput
          ref={reasonField}
          size="sm"
          label={guard.verdict === 'warn' ? t('draft.reason') : t('approval.untouched')}
          description={t('draft.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-testid="warn-reason"
        />
      )}
      <div className={classes.foot}>
        <div id="draft-status" className={classes.status}>
          {option.limit && (
            <span className={classes.counter} data-over={over > 0 ? 'yes' : 'no'}>
              {t(`draft.units.${option.limit.unit}`, { used, max: option.limit.max })}
            </span>
          )}
          <SaveState state={state} />
        </div>
        {stop && <span className={classes.stop}>{stop}</span>}
        <div className={classes.buttons}>
          <DiscardMenu pending={discard.isPending} onDiscard={(why) => discard.mutate(why)} />
          <Button
            size="xs"
            variant="default"
            loading={compose.isPending}
            onClick={() => compose.mutate({ place: state.place })}
          >
            {t('draft.composeAgain')}
          </Button>
          {option.via === 'api' && !managers && (
            <Button
              size="xs"
              leftSection={<SendIcon size={16} />}
              disabled={!ready || (warned && !reason.trim())}
              loading={approve.isPending}
              onClick={send}
              data-testid="approve"
            >
              {warned ? t('draft.sendAnyway') : t('draft.approve')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
