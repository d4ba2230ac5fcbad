import { useI18n } from '../i18n';
import { formatPercent } from '../i18n/format';
import type { Share } from './faq-api';

/** A share with what it was counted from and where the true one lies. */
export function ShareText({ share: { share, low, high, count, of } }: { share: Share }) {
  const { locale, t } = useI18n();
  if (share === null || low === null || high === null) return <span className="dim">–</span>;
  const percent = (value: number) => formatPercent(locale, value);
  return (
    <>
      <strong>{percent(share)}</strong>{' '}
      <span className="dim">
        ({t('learn.of', { count, of })};{' '}
        {t('learn.range', { low: percent(low), high: percent(high) })})
      </span>
    </>
  );
}
