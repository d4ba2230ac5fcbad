import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountsQuery } from '../api/queries';
import type { Account } from '../api/types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Listed } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Empty } from '../ui/state';
import { AccountCard } from './account-card';
import { inOrder } from './account-health';
import { ConnectForm } from './connect-form';
import { DeadLetters } from './dead-letters';

export function ChannelsPage() {
  const { t } = useI18n();
  const me = useMe();
  const [open, dialog] = useDisclosure(false);
  const [again, setAgain] = useState<Account>();
  const connect = (account?: Account) => {
    setAgain(account);
    dialog.open();
  };
  const button = may(me, 'manager') && (
    <Button leftSection={<PlusIcon size={16} />} onClick={() => connect()} data-testid="connect">
      {t('channels.connect')}
    </Button>
  );
  return (
    <PageFrame title={t('channels.title')} intro={t('channels.intro')} actions={button}>
      <Listed
        query={useQuery(accountsQuery)}
        empty={
          <Card>
            <Empty title={t('channels.empty')}>{t('channels.emptyBody')}</Empty>
          </Card>
        }
      >
        {(accounts) =>
          inOrder(accounts).map((account) => (
            <AccountCard key={account.id} account={account} onReconnect={() => connect(account)} />
          ))
        }
      </Listed>
      <DeadLetters />
      {may(me, 'manager') && (
        <Card title={t('channels.kit')}>
          <p style={{ marginTop: 0 }}>{t('channels.kitBody')}</p>
          <Anchor href="/api/v1/app-review" download="app-review.md" underline="always">
            {t('channels.kitDownload')}
          </Anchor>
        </Card>
      )}
      <Dialog opened={open} onClose={dialog.close} title={t('channels.connect')} size="lg">
        <ConnectForm again={again} onDone={dialog.close} />
      </Dialog>
    </PageFrame>
  );
}
