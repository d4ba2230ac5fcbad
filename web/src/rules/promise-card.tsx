import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { formatDuration, formatNumber } from '../i18n/format';
import { may, useMe } from '../session/session';
import { toast } from '../ui/toast';
import { Calendars } from './calendars';
import { PromiseRuleForm } from './promise-rule-form';
import { PromiseVersions } from './promise-versions';
import { dueChange, Rehearsed } from './rehearsed';
import { RuleListCard } from './rule-list-card';
import type { BrandPromise, PromiseRehearsal, PromiseRule, PromiseVersion } from './types';

type Props = { brandId: string; saved: PromiseVersion };

/** The promise as an ordered list that is changed as a whole: tried first, then saved. */
export function PromiseCard({ brandId, saved }: Props) {
  const { locale, t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [promise, setPromise] = useState<BrandPromise>(saved.promise);
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
  const effect = ({ firstSeconds, nextSeconds, warnPercent, calendarId, ...rule }: PromiseRule) => {
    const said = t('rules.effect', {
      first: formatDuration(locale, firstSeconds, true),
      next: formatDuration(locale, nextSeconds, true),
      calendar: promise.calendars.find(({ id }) => id === calendarId)?.name ?? t('rules.always'),
      warn: warnPercent.map((n) => `${n} %`).join(', ') || '–',
    });
    const { resolutionSeconds = 3 * 86_400 } = rule;
    if (resolutionSeconds === null) return said;
    const time = formatDuration(locale, resolutionSeconds, true);
    return `${said} · ${t('rules.resolutionEffect', { time })}`;
  };
  const figures = (id: string) => {
    const of = rehearsal.data?.rules.find(({ ruleId }) => ruleId === id);
    if (!of) return undefined;
    const said = t('rules.rehearsed', {
      hits: of.hits,
      before: formatNumber(locale, of.breachedBefore),
      after: formatNumber(locale, of.breachedAfter),
    });
    const change = dueChange(locale, t('explain.noDue'));
    return <Rehearsed said={said} sample={of.sample} change={change} told={of.told} />;
  };
  return (
    <RuleListCard<PromiseRule>
      title={t('rules.promise')}
      intro={t('rules.promiseIntro')}
      rules={promise.rules}
      effect={effect}
      figures={figures}
      error={save.error ?? rehearsal.error}
      {...(mayEdit && {
        edit: {
          onRules: (rules: PromiseRule[]) => change({ rules }),
          form: (rule, isLast, onDone) => (
            <PromiseRuleForm promise={promise} rule={rule} isLast={isLast} onDone={onDone} />
          ),
          onDiscard: isChanged ? () => setPromise(saved.promise) : undefined,
          rehearsal,
          save,
        },
      })}
    >
      <Calendars brandId={brandId} promise={promise} onChange={mayEdit ? change : undefined} />
      <PromiseVersions
        brandId={brandId}
        current={saved.version}
        onUse={mayEdit ? change : undefined}
      />
    </RuleListCard>
  );
}
