import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { membersQuery, teamsQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { toast } from '../ui/toast';
import { destinationsOf, writeDestination } from './destination';
import { Rehearsed } from './rehearsed';
import { RoutingRuleForm } from './routing-rule-form';
import { RuleListCard } from './rule-list-card';
import { Staffing } from './staffing';
import type { Routing, RoutingRehearsal, RoutingRule, RoutingVersion } from './types';

type Props = { brandId: string; saved: RoutingVersion };

/** Who gets what, as an ordered list that is changed as a whole. */
export function RoutingCard({ brandId, saved }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const me = useMe();
  const client = useQueryClient();
  const teams = (useQuery(teamsQuery).data ?? []).filter((team) => team.brandId === brandId);
  const members = useQuery(membersQuery).data ?? [];
  const [routing, setRouting] = useState<Routing>(saved.routing);
  const path = `/brands/${brandId}/routing`;
  const save = useMutation({
    mutationFn: () => api.put(path, { version: saved.version, routing }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['routing', brandId] });
      toast(t('rules.routingSaved'));
    },
  });
  const rehearsal = useMutation({
    mutationFn: () => api.post<RoutingRehearsal>(`${path}/rehearse`, { routing, days: 30 }),
  });
  const isChanged = routing !== saved.routing;
  const mayEdit = may(me, 'manager', brandId);
  const change = (next: Partial<Routing>) => {
    setRouting({ ...routing, ...next });
    rehearsal.reset();
  };
  const choices = destinationsOf(i18n, { teams, members, bot: true });
  const effect = ({ to }: RoutingRule) => {
    const label = choices.find(({ value }) => value === writeDestination(to))?.label;
    return `→ ${label ?? t('rules.toGone')}`;
  };
  const figures = (id: string) => {
    const of = rehearsal.data?.rules.find(({ ruleId }) => ruleId === id);
    return of && <Rehearsed said={t('rules.rehearsedItems', { n: of.hits })} sample={of.sample} />;
  };
  const owners = choices.filter(({ value }) => value.startsWith('person:'));
  return (
    <RuleListCard<RoutingRule>
      title={t('rules.routing')}
      intro={t('rules.routingIntro')}
      rules={routing.rules}
      effect={effect}
      figures={figures}
      error={save.error ?? rehearsal.error}
      {...(mayEdit && {
        edit: {
          onRules: (rules: RoutingRule[]) => change({ rules }),
          form: (rule, isLast, onDone) => (
            <RoutingRuleForm
              brandId={brandId}
              rules={routing.rules}
              rule={rule}
              isLast={isLast}
              onDone={onDone}
            />
          ),
          onDiscard: isChanged ? () => setRouting(saved.routing) : undefined,
          rehearsal,
          save,
        },
      })}
    >
      <Group align="flex-end" mt="md">
        <TextInput
          type="number"
          min={1}
          max={10_000}
          label={t('rules.capacity')}
          description={t('rules.capacityHelp')}
          value={routing.capacity ?? ''}
          disabled={!mayEdit}
          onChange={(event) => change({ capacity: Number(event.currentTarget.value) || null })}
        />
        <NativeSelect
          label={t('rules.queueOwner')}
          value={routing.queueOwnerId ? `person:${routing.queueOwnerId}` : ''}
          disabled={!mayEdit}
          onChange={(event) =>
            change({ queueOwnerId: event.currentTarget.value.replace('person:', '') || null })
          }
          data={[{ value: '', label: t('rules.anyManager') }, ...owners]}
        />
        <Checkbox
          label={t('rules.sticky')}
          checked={routing.sticky}
          disabled={!mayEdit}
          onChange={(event) => change({ sticky: event.currentTarget.checked })}
        />
      </Group>
      <Staffing brandId={brandId} routing={routing} onChange={mayEdit ? change : undefined} />
    </RuleListCard>
  );
}
