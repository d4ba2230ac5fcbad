import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../i18n';
import { Dialog } from '../ui/dialog';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import { moved } from './new-id';
import { RuleRow } from './rule-row';
import classes from './rules.module.css';
import type { Condition } from './types';

type Rule = { id: string; name: string; when: Condition };

type Props<T extends Rule> = {
  title: string;
  intro: string;
  rules: readonly T[];
  /** What a rule does, in one line; and what it would have done, once that was tried. */
  effect: (rule: T) => ReactNode;
  figures: (id: string) => ReactNode;
  error: unknown;
  /** Absent: this person may only read. */
  edit?: {
    onRules: (rules: T[]) => void;
    form: (rule: T | null, isLast: boolean, onDone: (rule: T | null) => void) => ReactNode;
    /** Absent: nothing is changed. */
    onDiscard?: (() => void) | undefined;
    rehearsal: { isPending: boolean; mutate: () => void };
    save: { isPending: boolean; mutate: () => void };
  };
  children?: ReactNode;
};

/** An ordered list of rules that is changed as a whole: tried first, then saved. */
export function RuleListCard<T extends Rule>(props: Props<T>) {
  const { title, intro, rules, effect, figures, error, edit, children } = props;
  const { t } = useI18n();
  const [editing, setEditing] = useState<{ rule: T | null } | null>(null);
  const put = (rule: T) => {
    const known = rules.some(({ id }) => id === rule.id);
    // A new rule goes to the front: behind the others it might never be reached.
    edit?.onRules(known ? rules.map((r) => (r.id === rule.id ? rule : r)) : [rule, ...rules]);
  };
  return (
    <Card
      title={title}
      actions={
        edit && (
          <Button variant="default" onClick={() => setEditing({ rule: null })}>
            {t('rules.add')}
          </Button>
        )
      }
    >
      <p>{intro}</p>
      <Problem error={error} />
      <ol className={classes.list}>
        {rules.map((rule, index) => (
          <RuleRow
            key={rule.id}
            name={rule.name}
            when={rule.when}
            effect={effect(rule)}
            figures={figures(rule.id)}
            place={{ index, last: rules.length - 1 }}
            edit={
              edit && {
                open: () => setEditing({ rule }),
                remove: () => edit.onRules(rules.filter((r) => r !== rule)),
                move: (by) => edit.onRules(moved(rules, index, by)),
              }
            }
          />
        ))}
      </ol>
      {children}
      {edit && (
        <Group justify="flex-end" mt="md">
          {edit.onDiscard && (
            <Button variant="subtle" onClick={edit.onDiscard}>
              {t('rules.discard')}
            </Button>
          )}
          <Button
            variant="default"
            loading={edit.rehearsal.isPending}
            onClick={() => edit.rehearsal.mutate()}
          >
            {t('rules.rehearse')}
          </Button>
          <Button
            disabled={!edit.onDiscard}
            loading={edit.save.isPending}
            onClick={() => edit.save.mutate()}
          >
            {t('app.save')}
          </Button>
        </Group>
      )}
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.rule ? t('rules.edit') : t('rules.add')}
        size="lg"
      >
        {editing &&
          edit?.form(
            editing.rule,
            editing.rule !== null && editing.rule === rules.at(-1),
            (rule) => {
              if (rule) put(rule);
              setEditing(null);
            },
          )}
      </Dialog>
    </Card>
  );
}
