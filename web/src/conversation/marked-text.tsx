import type { Reason } from '../api/types';
import { segments } from './spans';
import classes from './message.module.css';

/** The customer's own words, with those that decided the judgement marked. */
export function MarkedText({ text, reasons }: { text: string; reasons: Reason[] }) {
  return (
    <p className={classes.text}>
      {segments(text, reasons).map(({ text: part, span }, index) =>
        span ? (
          <mark key={index} className={classes.reason} data-label={span.label} title={span.label}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </p>
  );
}
