import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { ConversationDetail } from '../api/types';
import { PromiseClock } from '../clock/promise-clock';
import { WindowClock } from '../clock/window-clock';
import { labelOf, useI18n } from '../i18n';
import { LanguageTag, SentimentTag } from '../queue/item-tags';
import { may, timeZoneOf, useMe } from '../session/session';
import { BackIcon, InfoIcon, LinkIcon, WarnIcon } from '../ui/icons';
import { ActionIconLink } from '../ui/link';
import { usePageTitle } from '../ui/page';
import { Tag } from '../ui/tag';
import { AssignMenu } from './assign-menu';
import { CloseControls } from './close-controls';
import classes from './conversation.module.css';

type Props = { conversation: ConversationDetail; onWhy: (() => void) | undefined };

export function ConversationHeader({ conversation, onWhy }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const me = useMe();
  const search = useSearch({ from: '/signed-in/work' });
  const canAct = may(me, 'agent', conversation.brandId);
  const { contact, clock, window } = conversation;
  const name = contact?.erased ? t('contact.erased') : contact?.name || t('queue.anonymous');
  usePageTitle(name);
  return (
    <header className={classes.header}>
      <div className={classes.headLine}>
        <Tooltip label={t('app.back')}>
          <ActionIconLink
            to="/queue"
            search={search}
            variant="subtle"
            aria-label={t('app.back')}
            className={classes.back}
          >
            <BackIcon />
          </ActionIconLink>
        </Tooltip>
        <div className={classes.name}>
          <h1>{name}</h1>
          <p>
            {contact?.handle && `@${contact.handle.replace(/^@/, '')} · `}
            {t(`kind.${conversation.kind}`)} · {conversation.platformTitle} ·{' '}
            {conversation.account.name}
          </p>
        </div>
        <Group gap={6} className={classes.actions}>
          {onWhy && (
            <Button
              size="xs"
              variant="default"
              leftSection={<InfoIcon size={15} />}
              onClick={onWhy}
            >
              {t('why.title')}
            </Button>
          )}
          {conversation.permalink && (
            <Tooltip label={t('conv.permalink', { platform: conversation.platformTitle })}>
              <ActionIcon
                component="a"
                href={conversation.permalink}
                target="_blank"
                rel="noreferrer"
                variant="default"
                size={30}
                aria-label={`${t('conv.permalink', { platform: conversation.platformTitle })} (${t('app.opensNewTab')})`}
              >
                <LinkIcon size={15} />
              </ActionIcon>
            </Tooltip>
          )}
          {canAct && <AssignMenu conversation={conversation} />}
          {canAct && <CloseControls conversation={conversation} />}
        </Group>
      </div>
      <div className={classes.facts}>
        {clock ? <PromiseClock clock={clock} /> : <Tag>{t(`state.${conversation.state}`)}</Tag>}
        {window && <WindowClock window={window} timeZone={timeZoneOf(me, conversation.brandId)} />}
        <LanguageTag code={conversation.language} />
        {conversation.sentiment && <SentimentTag sentiment={conversation.sentiment} />}
        {conversation.topics.map((topic) => (
          <Tag key={topic}>{labelOf(i18n, 'topic', topic)}</Tag>
        ))}
        {conversation.risks.map((risk) => (
          <Tag key={risk} tone="late" icon={<WarnIcon />}>
            {labelOf(i18n, 'risk', risk)}
          </Tag>
        ))}
      </div>
    </header>
  );
}
