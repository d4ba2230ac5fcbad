import { useI18n, type MessageKey } from '../i18n';
import { formatDateTime, formatNumber } from '../i18n/format';
import { AnchorLink } from '../ui/link';
import { BREACH } from './ladder';
import classes from './rules.module.css';
import type { RehearsedStep } from './types';

type Sample = { conversationId: string; excerpt: string };
type Props<T extends Sample> = {
  /** The figures in one line. */
  said: string;
  sample: readonly T[];
  /** What the rule would have changed for one of the sample. */
  change?: (one: T) => string;
  told?: readonly RehearsedStep[];
};

/** What a rule would have meant: its figures, whom it would have told, and some of the items. */
export function Rehearsed<T extends Sample>({ said, sample, change, told = [] }: Props<T>) {
  const { locale, t } = useI18n();
  const people = (who: RehearsedStep['who']) =>
    who.map((rung) => t(`rules.rung.${rung}` as MessageKey)).join(', ');
  const step = ({ percent, who, times }: RehearsedStep) => {
    const at = percent === BREACH ? t('rules.atBreach') : `${percent} %`;
    return `${at}: ${formatNumber(locale, times)} → ${people(who)}`;
  };
  return (
    <>
      <div>{said}</div>
      {told.length > 0 && <div>{t('rules.wouldTell', { steps: told.map(step).join(' · ') })}</div>}
      {sample.length > 0 && (
        <details>
          <summary>{t('rules.sample')}</summary>
          <ul className={classes.sample}>
            {sample.map((one, index) => (
              <li key={`${one.conversationId}-${index}`}>
                <AnchorLink to="/conversations/$id" params={{ id: one.conversationId }}>
                  {one.excerpt || t('rules.noWords')}
                </AnchorLink>
                {change && <span> {change(one)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** “due 3 Mar 14:00 → 3 Mar 10:00”. */
export const dueChange =
  (locale: Parameters<typeof formatDateTime>[0], none: string) =>
  ({ dueBefore, dueAfter }: { dueBefore: string | null; dueAfter: string | null }): string =>
    [dueBefore, dueAfter]
      .map((at) => (at ? formatDateTime(locale, at, undefined) : none))
      .join(' → ');
