import type { ReactNode } from 'react';
import classes from './ui.module.css';

type Props = { title: string; children?: ReactNode; action?: ReactNode };

/** What stands where a list would stand when there is nothing to list. */
export function Empty({ title, children, action }: Props) {
  return (
    <div className={classes.empty}>
      <svg width="72" height="44" viewBox="0 0 72 44" aria-hidden="true">
        <path
          d="M2 30c8 0 8-6 16-6s8 6 16 6 8-6 16-6 8 6 20 6M2 39c8 0 8-6 16-6s8 6 16 6 8-6 16-6 8 6 20 6"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
          opacity="0.55"
        />
        <path d="M24 20a12 12 0 0 1 24 0z" fill="#e58a3c" opacity="0.85" />
      </svg>
      <p className={classes.emptyTitle}>{title}</p>
      {children && <p className={classes.emptyBody}>{children}</p>}
      {action}
    </div>
  );
}
