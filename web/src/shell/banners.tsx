import { Anchor, CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLiveState } from '../api/live';
import { accountsQuery } from '../api/queries';
import { useServerNow } from '../api/server-time';
import { blindOnes } from '../channels/account-health';
import { useI18n } from '../i18n';
import { formatShort } from '../i18n/format';
import { setPreference, usePreference } from '../session/preferences';
import { timeZoneOf, useMe } from '../session/session';
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

/** On every page: as long as a channel is not seen, the queue may look emptier than it is. */
export function BlindBanner() {
  const { locale, t } = useI18n();
  const me = useMe();
  const now = useServerNow();
  const accounts = useQuery(accountsQuery);
  const blind = blindOnes(accounts.data ?? []);
  const [first] = blind;
  const since = first?.health.blindSince;
  return (
    <div role="status">
      {first && since && (
        <div className={classes.banner} data-tone="late" data-testid="blind-banner">
          <WarnIcon />
          <p>
            {t('channels.blindBanner', {
              n: blind.length,
              name: `${first.name} (${first.platformTitle})`,
              when: formatShort(locale, since, timeZoneOf(me, first.brandId), now),
            })}
          </p>
          <AnchorLink size="sm" to="/channels" underline="always" c="inherit">
            {t('channels.blindOpen')}
          </AnchorLink>
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
