import { Alert, Button, SegmentedControl } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ConversationDetail, ReplyOption } from '../../api/types';
import { useServerNow } from '../../api/server-time';
import { useI18n } from '../../i18n';
import { WarnIcon } from '../../ui/icons';
import { useSingleKeys } from '../../ui/single-keys';
import { relocate, type Span } from '../spans';
import { measure } from '../text-limit';
import { ConflictNotice } from './conflict-notice';
import { DraftFoot } from './draft-foot';
import type { DraftSession } from './draft-session';
import { EvidenceList } from './evidence-list';
import { Findings } from './findings';
import { LinkOnlyReply } from './link-only-reply';
import { MarkedTextarea, type Mark } from './marked-textarea';
import { TemplatePicker } from './template-picker';
import { SlotList } from './slot-list';
import { DraftNotes } from './tools/draft-notes';
import { DraftTools } from './tools/draft-tools';
import { useCompose } from './use-compose';
import { useGuard } from './use-guard';
import classes from './reply.module.css';

type Props = {
  conversation: ConversationDetail;
  session: DraftSession;
  options: ReplyOption[];
  option: ReplyOption;
  onGone: () => void;
};

export function DraftEditor({ conversation, session, options, option, onGone }: Props) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const state = session.state.use();
  const { text, draft, place } = state;
  const guard = useGuard(conversation.id, state);
  const slots = draft ? relocate(draft.slots, draft.text, text) : [];
  const used = option.limit ? measure(text, option.limit.unit) : 0;
  const over = option.limit ? Math.max(0, used - option.limit.max) : 0;
  const windowClosed = useWindowClosed(conversation);
  const compose = useCompose(conversation.id, (made) => session.adopt(made));

  // The guard objects to an open slot as well; the list of slots says that better.
  const findings = guard.findings.filter(
    (one) => !slots.some((slot) => slot.start < one.end && one.start < slot.end),
  );
  const marks: Mark[] = [
    ...slots.map(({ start, end }) => ({ start, end, look: 'slot' as const })),
    ...findings.map((one) => ({ start: one.start, end: one.end, look: one.severity })),
  ];
  const show = ({ start, end }: Span) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const replace = ({ start, end }: Span, by: string) => {
    session.edit(text.slice(0, start) + by + text.slice(end));
    area.current?.focus();
  };
  /** An untouched proposal makes room; what somebody has written stays, and the text goes in at the cursor. */
  const insert = (by: string) => {
    const proposal = draft?.version === 1 && draft.text === text;
    const at = area.current?.selectionStart ?? text.length;
    session.edit(proposal || !text.trim() ? by : text.slice(0, at) + by + text.slice(at));
  };
  useSingleKeys({ r: () => area.current?.focus() });
  useEffect(() => {
    if (!draft && text === '') area.current?.focus();
    // Only an empty page asks for the cursor, and only when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const stop = !text.trim()
    ? t('draft.emptyText')
    : windowClosed
      ? t('draft.windowClosed')
      : slots.length > 0
        ? t('draft.finding.slots')
        : over > 0
          ? t('draft.tooLong', { n: over })
          : guard.verdict === 'block'
            ? t('draft.blocked')
            : null;

  return (
    <div className={classes.editor}>
      {draft?.status === 'stale' && (
        <Alert color="yellow" icon={<WarnIcon />} className={classes.stale}>
          {t('draft.stale')}{' '}
          <Button
            size="compact-xs"
            variant="default"
            loading={compose.isPending}
            onClick={() => compose.mutate({ place })}
          >
            {t('draft.composeAgain')}
          </Button>
        </Alert>
      )}
      {state.status === 'conflict' && (
        <ConflictNotice conversation={conversation} session={session} />
      )}
      {options.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('draft.place')}
          value={place}
          onChange={(value) => session.choosePlace(value)}
          data={options.map((one) => ({ value: one.place, label: t(`place.${one.place}`) }))}
        />
      )}
      <MarkedTextarea
        ref={area}
        value={text}
        marks={marks}
        onChange={(next) => session.edit(next)}
        label={t('draft.text')}
        lang={draft?.language ?? conversation.language}
        describedBy="draft-status draft-findings"
        invalid={guard.verdict === 'block' || over > 0}
      />
      <TemplatePicker
        conversation={conversation}
        place={place}
        language={draft?.language ?? conversation.language}
        onInsert={insert}
      />
      <DraftTools conversation={conversation} session={session} />
      <SlotList slots={slots} onGo={show} />
      <Findings guard={{ ...guard, findings }} text={text} onShow={show} onApply={replace} />
      {draft && <EvidenceList evidence={draft.evidence} gaps={draft.gaps} />}
      {draft && <DraftNotes notes={draft.notes} />}
      <DraftFoot
        conversation={conversation}
        session={session}
        option={option}
        used={used}
        over={over}
        stop={stop}
        guard={guard}
        compose={compose}
        onGone={onGone}
      />
      {option.via === 'link-only' && (
        <LinkOnlyReply conversation={conversation} session={session} stop={stop} guard={guard} />
      )}
    </div>
  );
}

function useWindowClosed({ window }: ConversationDetail): boolean {
  const now = useServerNow();
  if (!window) return false;
  return !window.open || (window.closesAt !== null && Date.parse(window.closesAt) <= now);
}
