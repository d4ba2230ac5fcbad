import { Anchor } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ConversationDetail } from '../api/types';
import { useI18n } from '../i18n';
import { timeZoneOf, useMe } from '../session/session';
import { LinkIcon, PostIcon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { HandoverNote } from './handover-note';
import { MessageItem } from './message-item';
import classes from './conversation.module.css';

export function Thread({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const me = useMe();
  const end = useRef<HTMLDivElement>(null);
  const count = conversation.messages.length;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count]);
  return (
    <div className={classes.thread} role="region" aria-label={t('conv.thread')} tabIndex={0}>
      <PostContext context={conversation.context} />
      <ol className={classes.messages}>
        {conversation.messages.map((message) => (
          <MessageItem
            key={message.id}
            conversationId={conversation.id}
            message={message}
            timeZone={timeZoneOf(me, conversation.brandId)}
          />
        ))}
      </ol>
      <HandoverNote conversation={conversation} />
      <div ref={end} />
    </div>
  );
}

function PostContext({ context }: { context: ConversationDetail['context'] }) {
  const { t } = useI18n();
  if (!context?.excerpt && !context?.permalink) return null;
  return (
    <div className={classes.context}>
      <PostIcon size={16} />
      <div>
        <p className={classes.contextLabel}>
          {t('conv.context')} {context.isAd && <Tag>{t('conv.ad')}</Tag>}
        </p>
        {context.excerpt && <p className={classes.contextText}>{context.excerpt}</p>}
      </div>
      {context.permalink && (
        <Anchor
          href={context.permalink}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('conv.context')} (${t('app.opensNewTab')})`}
        >
          <LinkIcon size={15} />
        </Anchor>
      )}
    </div>
  );
}
