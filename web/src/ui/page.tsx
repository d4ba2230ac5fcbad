import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import classes from './ui.module.css';

type Props = { title: string; intro?: string; actions?: ReactNode; children: ReactNode };

/** `null` leaves the title to another part of the page. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title) document.title = `${title} · Sixhour`;
  }, [title]);
}

/** One scrolling page with a heading, an optional sentence and the page's main action. */
export function PageFrame({ title, intro, actions, children }: Props) {
  usePageTitle(title);
  return (
    <div className={classes.page}>
      <div className={classes.pageInner}>
        <header className={classes.pageHeader}>
          <div>
            <Title order={1}>{title}</Title>
            {intro && <p className={classes.intro}>{intro}</p>}
          </div>
          {actions}
        </header>
        {children}
      </div>
    </div>
  );
}

export function Card({ title, actions, children }: Partial<Props>) {
  return (
    <section className={classes.card}>
      {(title || actions) && (
        <header className={classes.cardHeader}>
          {title && <Title order={2}>{title}</Title>}
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
