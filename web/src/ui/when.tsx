import { useServerNow } from '../api/server-time';
import { useI18n } from '../i18n';
import { formatDateTime, formatRelative } from '../i18n/format';
import { timeZoneOf, useMe } from '../session/session';

type Props = { at: string | null | undefined; brandId?: string };

/** How long ago or how soon, with the exact instant in the brand's zone on hover. */
export function When({ at, brandId }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const now = useServerNow();
  if (!at) return <span className="dim">{t('app.never')}</span>;
  return (
    <time
      dateTime={at}
      title={formatDateTime(locale, at, timeZoneOf(me, brandId))}
      style={{ whiteSpace: 'nowrap' }}
    >
      {formatRelative(locale, at, now)}
    </time>
  );
}
