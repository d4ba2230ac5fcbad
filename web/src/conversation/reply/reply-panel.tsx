import type { ConversationDetail } from '../../api/types';
import { useI18n } from '../../i18n';
import { may, useMe } from '../../session/session';
import { DraftEditor } from './draft-editor';
import { LinkOnlyReply } from './link-only-reply';
import { StartReply } from './start-reply';
import { useDraftSession } from './use-draft-session';
import { useState } from 'react';
import classes from './reply.module.css';

/** Everything below the thread: start a reply, write it, or why there can be none. */
export function ReplyPanel({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const me = useMe();
  const session = useDraftSession(conversation);
  const [writing, setWriting] = useState(false);
  const { draft, text, place } = session.state.use();

  if (!may(me, 'agent', conversation.brandId)) {
    return <p className={classes.notice}>{t('draft.readOnly')}</p>;
  }
  const usable = conversation.replyOptions.filter((option) => option.via !== 'none');
  if (usable.length === 0) return <p className={classes.notice}>{t('draft.noReply')}</p>;

  const option = usable.find((one) => one.place === place) ?? usable[0]!;
  return (
    <section className={classes.panel} aria-label={t('draft.title')}>
      {draft || text || writing ? (
        <DraftEditor
          conversation={conversation}
          session={session}
          options={usable}
          option={option}
          onGone={() => setWriting(false)}
        />
      ) : (
        <>
          <StartReply
            conversation={conversation}
            onComposed={(made) => session.adopt(made)}
            onEmptyPage={() => setWriting(true)}
          />
          {option.via === 'link-only' && (
            <LinkOnlyReply
              conversation={conversation}
              session={session}
              stop={null}
              guard={{ verdict: 'pass', findings: [], checking: false }}
            />
          )}
        </>
      )}
    </section>
  );
}
