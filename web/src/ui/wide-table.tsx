import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

type Props = { label: string; children: ReactNode };

/** A table that scrolls sideways on a phone, also by keyboard. */
export function WideTable({ label, children }: Props) {
  return (
    <div className={classes.wide} role="region" aria-label={label} tabIndex={0}>
      <Table>{children}</Table>
    </div>
  );
}
