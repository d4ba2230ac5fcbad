import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useI18n } from '../i18n';
import { PageFrame } from '../ui/page';
import { ApprovalTab } from './approval-tab';
import { GuardTab } from './guard-tab';
import { isRepliesTab, REPLIES_TABS } from './replies-search';
import { TemplatesTab } from './templates-tab';
import { VoiceTab } from './voice/voice-tab';

/** What replies are made of, what may leave by itself, and what must not stand in one. */
export function RepliesPage() {
  const { t } = useI18n();
  const { tab = 'templates' } = useSearch({ from: '/signed-in/replies' });
  const navigate = useNavigate();
  const choose = (value: string | null) => {
    if (isRepliesTab(value)) void navigate({ to: '/replies', search: { tab: value } });
  };
  return (
    <PageFrame title={t('replies.title')} intro={t('replies.intro')}>
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {REPLIES_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`replies.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="templates">
          <TemplatesTab />
        </Tabs.Panel>
        <Tabs.Panel value="approval">
          <ApprovalTab />
        </Tabs.Panel>
        <Tabs.Panel value="guard">
          <GuardTab />
        </Tabs.Panel>
        <Tabs.Panel value="voice">
          <VoiceTab />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  );
}
