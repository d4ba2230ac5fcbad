import type { Ref } from 'react';
import { segments, type Span } from '../spans';
import classes from './reply.module.css';

export type Mark = Span & { look: 'slot' | 'warn' | 'block' };
type Props = {
  value: string;
  marks: Mark[];
  onChange: (text: string) => void;
  label: string;
  lang: string | undefined;
  describedBy: string;
  invalid: boolean;
  ref: Ref<HTMLTextAreaElement>;
};

/**
 * A text area with marks behind the letters. The text lies twice in one grid cell: the lower copy
 * carries the marks and gives the height, the upper one is written in.
 */
export function MarkedTextarea({ value, marks, onChange, label, lang, ref, ...rest }: Props) {
  return (
    <div className={classes.write}>
      <div className={classes.behind} aria-hidden="true">
        {segments(value, marks).map(({ text, span }, index) =>
          span ? (
            <mark key={index} data-look={span.look}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        id="draft-text"
        className={classes.text}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-label={label}
        aria-describedby={rest.describedBy}
        aria-invalid={rest.invalid}
        lang={lang}
        spellCheck
        rows={3}
        data-testid="draft-text"
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
