import type { BotSettings } from '../api/bot-types';
import { useI18n } from '../i18n';
import { WarnIcon } from '../ui/icons';
import { Card } from '../ui/page';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';

type Props = { brandId: string; channels: BotSettings['channels'] };

/** Where the bot answers, and how it stands with the menu there. */
export function BotChannels({ brandId, channels }: Props) {
  const { t } = useI18n();
  return (
    <Card title={t('bot.channels')}>
      {channels.length === 0 && <p className="dim">{t('bot.noChannels')}</p>}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {channels.map(({ accountId, name, platformTitle, hasMenu, menuAt, menuError }) => (
          <li key={accountId}>
            {platformTitle} · {name}{' '}
            {hasMenu && !menuError && (
              <span className="dim">
                {menuAt ? (
                  <>
                    {t('bot.menuAt')} <When at={menuAt} brandId={brandId} />
                  </>
                ) : (
                  t('bot.menuNone')
                )}
              </span>
            )}
            {menuError && (
              <Tag tone="soon" icon={<WarnIcon />}>
                {t('bot.menuError', { error: menuError })}
              </Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
