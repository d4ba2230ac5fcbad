import { Anchor, CloseButton } from '@mantine/core';
import { useLiveState } from '../api/live';
import { useI18n } from '../i18n';
import { setPreference, usePreference } from '../session/preferences';
import { useMe } from '../session/session';
import { InfoIcon, LinkIcon, WarnIcon } from '../ui/icons';
import { AnchorLink } from '../ui/link';
import classes from './shell.module.css';

const SANDBOX = 'http://127.0.0.1:4010/';

export function OfflineBanner() {
  const { t } = useI18n();
  const state = useLiveState();
  return (
    <div role="status">
      {state === 'offline' && (
        <div className={classes.banner} data-tone="late">
          <WarnIcon />
          <p>{t('live.offlineBanner')}</p>
        </div>
      )}
    </div>
  );
}

export function DemoBanner() {
  const { t } = useI18n();
  const me = useMe();
  const wanted = usePreference('demo-banner');
  if (!me.demo || !wanted) return null;
  return (
    <aside className={classes.banner} aria-label={t('demo.label')}>
      <InfoIcon />
      <p>{t('demo.banner')}</p>
      <Anchor
        size="sm"
        href={me.demoUrl ?? SANDBOX}
        target="_blank"
        rel="noreferrer"
        underline="always"
      >
        {t('demo.sandbox')} <LinkIcon size={13} />
        <span className="sr-only"> ({t('app.opensNewTab')})</span>
      </Anchor>
      <AnchorLink size="sm" to="/channels" underline="always">
        {t('demo.connect')}
      </AnchorLink>
      <CloseButton
        className={classes.bannerEnd}
        aria-label={t('demo.dismiss')}
        onClick={() => setPreference('demo-banner', false)}
      />
    </aside>
  );
}
