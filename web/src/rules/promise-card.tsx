import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { formatDuration, formatNumber } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';
import { Calendars } from './calendars';
import { moved } from './new-id';
import { PromiseRuleForm } from './promise-rule-form';
import { RuleRow } from './rule-row';
import classes from './rules.module.css';
import type { BrandPromise, PromiseRehearsal, PromiseRule, PromiseVersion } from './types';

type Props = { brandId: string; saved: PromiseVersion };

/** The promise as an ordered list that is changed as a whole: tried first, then saved. */
export function PromiseCard({ brandId, saved }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [promise, setPromise] = useState<BrandPromise>(saved.promise);
  const [editing, setEditing] = useState<{ rule: PromiseRule | null } | null>(null);
  const path = `/brands/${brandId}/promise`;
  const save = useMutation({
    mutationFn: () => api.put(path, { version: saved.version, promise }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['promise', brandId] });
      toast(t('rules.promiseSaved'));
    },
  });
  const rehearsal = useMutation({
    mutationFn: () => api.post<PromiseRehearsal>(`${path}/rehearse`, { promise, days: 30 }),
  });
  const isChanged = promise !== saved.promise;
  const mayEdit = may(me, 'manager', brandId);
  const change = (next: Partial<BrandPromise>) => {
    setPromise({ ...promise, ...next });
    rehearsal.reset();
  };
  const put = (rule: PromiseRule) => {
    const { rules } = promise;
    const known = rules.some(({ id }) => id === rule.id);
    // A new rule goes to the front: behind the others it might never be reached.
    change({ rules: known ? rules.map((r) => (r.id === rule.id ? rule : r)) : [rule, ...rules] });
  };
  const effect = ({ firstSeconds, nextSeconds, warnPercent, calendarId }: PromiseRule) =>
    t('rules.effect', {
      first: formatDuration(locale, firstSeconds, true),
      next: formatDuration(locale, nextSeconds, true),
      calendar: promise.calendars.find(({ id }) => id === calendarId)?.name ?? t('rules.always'),
      warn: warnPercent.map((n) => `${n} %`).join(', ') || '–',
    });
  const figures = (id: string) => {
    const of = rehearsal.data?.rules.find(({ ruleId }) => ruleId === id);
    if (!of) return undefined;
    return t('rules.rehearsed', {
      hits: of.hits,
      before: formatNumber(locale, of.breachedBefore),
      after: formatNumber(locale, of.breachedAfter),
      alerts: formatNumber(locale, of.alerts),
    });
  };
  return (
    <Card
      title={t('rules.promise')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEditing({ rule: null })}>
            {t('rules.add')}
          </Button>
        )
      }
    >
      <p>{t('rules.promiseIntro')}</p>
      <Problem error={save.error ?? rehearsal.error} />
      <ol className={classes.list}>
        {promise.rules.map((rule, index) => (
          <RuleRow
            key={rule.id}
            name={rule.name}
            when={rule.when}
            effect={effect(rule)}
            figures={figures(rule.id)}
            place={{ index, last: promise.rules.length - 1 }}
            edit={
              mayEdit
                ? {
                    open: () => setEditing({ rule }),
                    remove: () => change({ rules: promise.rules.filter((r) => r !== rule) }),
                    move: (by) => change({ rules: moved(promise.rules, index, by) }),
                  }
                : undefined
            }
          />
        ))}
      </ol>
      <Calendars brandId={brandId} promise={promise} onChange={mayEdit ? change : undefined} />
      {mayEdit && (
        <Group justify="flex-end" mt="md">
          {isChanged && (
            <Button variant="subtle" onClick={() => setPromise(saved.promise)}>
              {t('rules.discard')}
            </Button>
          )}
          <Button
            variant="default"
            loading={rehearsal.isPending}
            onClick={() => rehearsal.mutate()}
          >
            {t('rules.rehearse')}
          </Button>
          <Button disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate()}>
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
        {editing && (
          <PromiseRuleForm
            promise={promise}
            rule={editing.rule}
            isLast={editing.rule !== null && editing.rule === promise.rules.at(-1)}
            onDone={(rule) => {
              if (rule) put(rule);
              setEditing(null);
            }}
          />
        )}
      </Dialog>
    </Card>
  );
}
