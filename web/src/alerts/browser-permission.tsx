import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../i18n';

const stateNow = (): NotificationPermission | 'missing' =>
  'Notification' in window && window.isSecureContext ? Notification.permission : 'missing';

/** Whether this browser may show notifications; it is asked by a click only. */
export function BrowserPermission() {
  const { t } = useI18n();
  const [state, setState] = useState(stateNow);
  if (state === 'missing') return <p>{t('alerting.browserMissing')}</p>;
  if (state === 'denied') return <p>{t('alerting.browserDenied')}</p>;
  const ask = async () => setState(await Notification.requestPermission());
  const test = () =>
    new Notification('Sixhour', { body: t('alerting.testShown'), tag: 'sixhour-test' });
  return (
    <Group>
      {state === 'granted' ? (
        <Button size="xs" variant="default" onClick={test}>
          {t('alerting.test')}
        </Button>
      ) : (
        <Button size="xs" onClick={() => void ask()} data-testid="ask-browser">
          {t('alerting.browserAsk')}
        </Button>
      )}
    </Group>
  );
}
