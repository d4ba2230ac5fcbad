import { Anchor, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import { useServerNow } from '../api/server-time';
import type { Message } from '../api/types';
import { useI18n } from '../i18n';
import { formatDateTime, formatShort } from '../i18n/format';
import { PublicationTag, Stars } from '../queue/item-tags';
import { Tag } from '../ui/tag';
import { toast, toastProblem } from '../ui/toast';
import { MarkedText } from './marked-text';
import { Translation } from './translation';
import classes from './message.module.css';

type Props = { conversationId: string; message: Message; timeZone: string | undefined };

export function MessageItem({ conversationId, message, timeZone }: Props) {
  const { locale, t } = useI18n();
  const now = useServerNow();
  const { author, judgement, publication } = message;
  const short = (iso: string) => formatShort(locale, iso, timeZone, now);
  const role = t(`author.${author.kind}`);
  return (
    <li
      className={classes.message}
      data-direction={message.direction}
      data-gone={message.deletedAt || message.hiddenAt ? 'yes' : undefined}
    >
      <p className={classes.byline}>
        <strong>{author.name ?? role}</strong>
        {author.name && author.kind !== 'customer' && <span>{role}</span>}
        <time
          dateTime={message.createdAt}
          title={formatDateTime(locale, message.createdAt, timeZone)}
        >
          {short(message.createdAt)}
        </time>
        {message.historical && <Tag>{t('conv.historical')}</Tag>}
      </p>
      <div className={classes.bubble} lang={judgement?.language}>
        {message.rating !== null && (
          <p className={classes.rating}>
            <Stars rating={message.rating} />
          </p>
        )}
        {message.text ? (
          <MarkedText text={message.text} reasons={judgement?.reasons ?? []} />
        ) : (
          <em className="dim">{t('conv.noText')}</em>
        )}
        <Attachments message={message} />
        {message.text && judgement && (
          <Translation
            conversationId={conversationId}
            messageId={message.id}
            language={judgement.language}
          />
        )}
      </div>
      <p className={classes.marks}>
        {message.editedAt && <span>{t('conv.edited', { when: short(message.editedAt) })}</span>}
        {message.deletedAt && (
          <Tag tone="soon">{t('conv.deleted', { when: short(message.deletedAt) })}</Tag>
        )}
        {message.hiddenAt && (
          <Tag tone="soon">{t('conv.hidden', { when: short(message.hiddenAt) })}</Tag>
        )}
        {publication && <PublicationLine publication={publication} />}
      </p>
    </li>
  );
}

function Attachments({ message }: { message: Message }) {
  const { t } = useI18n();
  if (message.attachments.length === 0) return null;
  return (
    <ul className={classes.attachments}>
      {message.attachments.map((one, index) => (
        <li key={index}>
          {one.url && one.type === 'image' ? (
            <a href={one.url} target="_blank" rel="noreferrer">
              <img src={one.url} alt={t('conv.attachment', { type: one.type })} loading="lazy" />
            </a>
          ) : one.url ? (
            <Anchor href={one.url} target="_blank" rel="noreferrer">
              {t('conv.attachment', { type: one.type })}
            </Anchor>
          ) : (
            t('conv.attachment', { type: one.type })
          )}
        </li>
      ))}
    </ul>
  );
}

function PublicationLine({ publication }: { publication: NonNullable<Message['publication']> }) {
  const { t } = useI18n();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => api.post<void>(`/publications/${publication.id}/retry`),
    onSuccess: () => {
      toast(t('pub.retried'));
      void client.invalidateQueries({ queryKey: ['conversation'] });
    },
    onError: toastProblem,
  });
  return (
    <>
      <span data-testid="publication-state" data-state={publication.state} role="status">
        <PublicationTag state={publication.state} />
      </span>
      {publication.error && <span className={classes.error}>{publication.error}</span>}
      {publication.state === 'failed' && (
        <Button
          size="compact-xs"
          variant="default"
          loading={retry.isPending}
          onClick={() => retry.mutate()}
        >
          {t('pub.retry')}
        </Button>
      )}
    </>
  );
}
