import { Drawer, Skeleton } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { conversationQuery } from '../api/queries';
import type { ConversationDetail } from '../api/types';
import { useI18n } from '../i18n';
import { Problem } from '../ui/problem';
import { ConversationHeader } from './conversation-header';
import { ReplyPanel } from './reply/reply-panel';
import { Thread } from './thread';
import { WhyPanel } from './why/why-panel';
import classes from './conversation.module.css';

export function ConversationPane() {
  const { t } = useI18n();
  const { id } = useParams({ from: '/signed-in/work/conversations/$id' });
  const conversation = useQuery(conversationQuery(id));
  if (conversation.isPending) return <Loading />;
  if (!conversation.data) {
    return (
      <section className={classes.failed} aria-label={t('conv.title')}>
        <Problem
          title={t('conv.missing')}
          error={conversation.error}
          onRetry={() => void conversation.refetch()}
        />
      </section>
    );
  }
  return <Conversation key={id} conversation={conversation.data} />;
}

function Conversation({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const beside = useMediaQuery('(min-width: 1400px)', undefined, {
    getInitialValueInEffect: false,
  });
  const [whyOpen, why] = useDisclosure(false);
  return (
    <div className={classes.split} data-beside={beside ? 'yes' : 'no'}>
      <section className={classes.pane} aria-label={t('conv.title')}>
        <ConversationHeader conversation={conversation} onWhy={beside ? undefined : why.open} />
        <div className={classes.body}>
          <Thread conversation={conversation} />
          <ReplyPanel conversation={conversation} />
        </div>
      </section>
      {beside ? (
        <aside className={classes.aside} aria-label={t('why.title')} tabIndex={0}>
          <WhyPanel conversation={conversation} />
        </aside>
      ) : (
        <Drawer
          opened={whyOpen}
          onClose={why.close}
          position="right"
          size={380}
          title={t('why.title')}
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <WhyPanel conversation={conversation} />
        </Drawer>
      )}
    </div>
  );
}

function Loading() {
  const { t } = useI18n();
  return (
    <section className={classes.failed} role="status" aria-label={t('app.loading')}>
      <Skeleton height={26} width="45%" mb="xl" />
      <Skeleton height={90} mb="md" />
      <Skeleton height={60} width="80%" mb="xl" />
      <Skeleton height={180} />
    </section>
  );
}
