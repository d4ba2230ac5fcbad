import type { ReactNode } from 'react';
import classes from './ui.module.css';

export type Tone = 'plain' | 'ok' | 'soon' | 'late' | 'accent';
type Props = { tone?: Tone; icon?: ReactNode; children: ReactNode; title?: string };

/** A short label whose tone is said by the text as well, never by colour alone. */
export function Tag({ tone = 'plain', icon, children, ...rest }: Props & Record<string, unknown>) {
  return (
    <span className={classes.tag} data-tone={tone} {...rest}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
