import type { Account } from '../api/types';
import { useServerNow } from '../api/server-time';
import { useI18n } from '../i18n';
import { formatShort } from '../i18n/format';
import { timeZoneOf, useMe } from '../session/session';
import { InfoIcon, WarnIcon } from '../ui/icons';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import { importing, tokenEnd } from './account-health';
import classes from './channels.module.css';

/** How a channel is, in words: what is not seen and why, what to do, and when its access ends. */
export function HealthFacts({ account }: { account: Account }) {
  const { locale, t } = useI18n();
  const me = useMe();
  const now = useServerNow();
  const { health, state, stateReason, brandId } = account;
  const short = (at: string) => formatShort(locale, at, timeZoneOf(me, brandId), now);
  const token = tokenEnd(health.tokenExpiresAt, now);
  const imported = importing(account);
  const blind = state !== 'disconnected' && health.blindSince;
  return (
    <div className={classes.health}>
      {blind && (
        <div className={classes.trouble} data-testid="account-blind">
          <WarnIcon size={16} />
          <div>
            <p>
              <strong>{t('channels.blindSince', { when: short(blind) })}</strong>
            </p>
            {health.blindReason && <p>{t(`channels.blind.${health.blindReason}`)}</p>}
          </div>
        </div>
      )}
      {stateReason && <p>{stateReason}</p>}
      {health.probeError && health.probeError !== stateReason && <p>{health.probeError}</p>}
      {health.missingScopes.length > 0 && (
        <div className={classes.trouble}>
          <WarnIcon size={16} />
          <div>
            <p>{t('channels.missing')}</p>
            <ul>
              {health.missingScopes.map((missing) => (
                <li key={missing.scope}>
                  <code>{missing.scope}</code>
                  {missing.for && `: ${missing.for}`}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {health.menuError && (
        <div className={classes.trouble} data-testid="menu-error">
          <WarnIcon size={16} />
          <p>{t('bot.menuError', { error: health.menuError })}</p>
        </div>
      )}
      <p className={classes.tags}>
        {state !== 'disconnected' && token && (
          <Tag tone={token.tone} icon={token.tone === 'plain' ? undefined : <WarnIcon />}>
            {token.days < 0 ? t('channels.tokenEnded') : t('channels.tokenEnds', { n: token.days })}
          </Tag>
        )}
        {state === 'active' && health.webhooksSilentSince && (
          <Tag tone="soon" icon={<WarnIcon />}>
            {t('channels.silentSince', { when: short(health.webhooksSilentSince) })}
          </Tag>
        )}
        {imported !== null && (
          <Tag tone="accent" icon={<InfoIcon />}>
            {t('channels.importing', { n: imported })}
          </Tag>
        )}
        {health.deadLetters > 0 && (
          <Tag tone="soon" icon={<WarnIcon />}>
            {t('dead.count', { n: health.deadLetters })}
          </Tag>
        )}
      </p>
      <p className={classes.times}>
        {account.lastWebhookAt && (
          <span>
            {t('channels.lastWebhook')} <When at={account.lastWebhookAt} brandId={brandId} />
          </span>
        )}
        {health.probedAt && (
          <span>
            {t('channels.probed')} <When at={health.probedAt} brandId={brandId} />
          </span>
        )}
      </p>
    </div>
  );
}
