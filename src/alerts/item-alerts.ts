import type { Alert } from './alert.entity.js';
import type { BrandAlertSettings } from './alert-preference.entity.js';

interface Item {
  kind: string;
  rating: number | null;
  risks: readonly { risk: string }[];
}

/** What people have to hear of an item; a risk says more than the stars. Null: nothing. */
export function newsOfItem(
  { kind, rating, risks: found }: Item,
  { risks: told, negativeReviewStars }: Pick<BrandAlertSettings, 'risks' | 'negativeReviewStars'>,
): Pick<Alert, 'kind' | 'detail'> | null {
  const risks = found.map(({ risk }) => risk).filter((risk) => told.includes(risk));
  const stars = rating === null ? {} : { rating };
  if (risks.length > 0) return { kind: 'risk', detail: { risks, ...stars } };
  const isBad = kind === 'review' && rating !== null && rating <= negativeReviewStars;
  return isBad ? { kind: 'negative_review', detail: stars } : null;
}
