import type { DraftNote } from '../../../api/draft-note';
import { type I18n, useI18n } from '../../../i18n';
import { money } from '../../../replies/voice/money';
import classes from '../reply.module.css';

function sentence({ locale, t }: I18n, note: DraftNote): string {
  const amount = (value: number) => money(locale, value, note.currency);
  if (note.kind === 'gift')
    return note.budget === null
      ? t('note.giftOpen', { amount: amount(note.amount), spent: amount(note.spent) })
      : t('note.gift', {
          amount: amount(note.amount),
          spent: amount(note.spent),
          budget: amount(note.budget),
        });
  return t(note.cheaper ? 'note.letGo' : 'note.takeBack', {
    order: amount(note.orderValue),
    margin: note.marginPercent,
    worth: amount(note.worth),
    cost: amount(note.takingBack),
  });
}

/** Figures behind what the draft offers; the customer never sees them. */
export function DraftNotes({ notes }: { notes: DraftNote[] }) {
  const i18n = useI18n();
  if (notes.length === 0) return null;
  return (
    <details className={classes.evidence}>
      <summary>
        {i18n.t('note.title')} ({notes.length})
      </summary>
      <ul>
        {notes.map((note, index) => (
          <li key={index}>{sentence(i18n, note)}</li>
        ))}
      </ul>
    </details>
  );
}
