import { ActionIcon, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { platformsQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { Tag } from '../ui/tag';
import classes from './rules.module.css';
import { ruleName } from './rule-name';
import type { Condition } from './types';
import { conditionParts } from './vocabulary';

type Props = {
  name: string;
  when: Condition;
  /** What the rule does, in one line. */
  effect: ReactNode;
  /** Figures of a rehearsal. */
  figures?: ReactNode;
  place: { index: number; last: number };
  /** Absent: this person may only read. */
  edit?: { open: () => void; remove: () => void; move: (by: -1 | 1) => void };
};

/** One rule in its place. The last stands for everything else: it can be changed, not moved or removed. */
export function RuleRow({ name: written, when, effect, figures, place, edit }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = ruleName(i18n, written);
  const platforms = useQuery(platformsQuery).data ?? [];
  const parts = conditionParts(when, i18n, platforms);
  const isLast = place.index === place.last;
  return (
    <li className={classes.rule}>
      <span className={classes.number} aria-hidden="true">
        {place.index + 1}
      </span>
      <div className={classes.body}>
        <strong>{name}</strong>
        <div className={classes.parts}>
          {parts.length === 0 && <Tag>{t('rules.everything')}</Tag>}
          {parts.map(({ key, text }) => (
            <Tag key={key}>{text}</Tag>
          ))}
        </div>
        <div className={classes.effect}>{effect}</div>
        {figures && <div className={classes.figures}>{figures}</div>}
      </div>
      {edit && (
        <Group gap="xs">
          {!isLast && (
            <>
              <ActionIcon
                variant="default"
                aria-label={t('rules.up', { name })}
                disabled={place.index === 0}
                onClick={() => edit.move(-1)}
              >
                ↑
              </ActionIcon>
              <ActionIcon
                variant="default"
                aria-label={t('rules.down', { name })}
                disabled={place.index >= place.last - 1}
                onClick={() => edit.move(1)}
              >
                ↓
              </ActionIcon>
            </>
          )}
          <Button size="xs" variant="default" onClick={edit.open}>
            {t('app.edit')}
            <span className="sr-only"> {name}</span>
          </Button>
          {!isLast && (
            <Button size="xs" variant="subtle" color="red" onClick={edit.remove}>
              {t('app.delete')}
              <span className="sr-only"> {name}</span>
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}
