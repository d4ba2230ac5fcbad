import { Button } from '@mantine/core';
import type { Slot } from '../../api/types';
import { useI18n } from '../../i18n';
import type { Span } from '../spans';
import classes from './reply.module.css';

type Props = { slots: Slot[]; onGo: (span: Span) => void };

/** The places a person must still fill in, each a jump into the text. */
export function SlotList({ slots, onGo }: Props) {
  const { t } = useI18n();
  if (slots.length === 0) return null;
  return (
    <div className={classes.slots}>
      <span>{t('draft.slots', { n: slots.length })}</span>
      {slots.map((slot) => (
        <Button
          key={`${slot.key}-${slot.start}`}
          size="compact-xs"
          variant="default"
          onClick={() => onGo(slot)}
        >
          {t('draft.slotGo', { hint: slot.hint.replace(/^…\s*|\s*…$/g, '') })}
        </Button>
      ))}
    </div>
  );
}
