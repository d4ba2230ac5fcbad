import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useI18n } from '../i18n';
import { PageFrame } from '../ui/page';
import { EntriesTab } from './entries-tab';
import { FAQ_TABS, isFaqTab } from './faq-search';
import { QualityTab } from './quality-tab';
import { QuestionsTab } from './questions-tab';

/** What the shop has answered once and for all, what it has not yet, and how good the answers are. */
export function FaqPage() {
  const { t } = useI18n();
  const { tab = 'entries' } = useSearch({ from: '/signed-in/faq' });
  const navigate = useNavigate();
  const choose = (value: string | null) => {
    if (isFaqTab(value)) void navigate({ to: '/faq', search: { tab: value } });
  };
  return (
    <PageFrame title={t('faq.title')} intro={t('faq.intro')}>
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {FAQ_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`faq.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="entries">
          <EntriesTab />
        </Tabs.Panel>
        <Tabs.Panel value="questions">
          <QuestionsTab />
        </Tabs.Panel>
        <Tabs.Panel value="quality">
          <QualityTab />
        </Tabs.Panel>
      </Tabs>
    </PageFrame>
  );
}
