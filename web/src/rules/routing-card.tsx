import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { membersQuery, teamsQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';
import { destinationsOf, writeDestination } from './destination';
import { moved } from './new-id';
import { RoutingRuleForm } from './routing-rule-form';
import { RuleRow } from './rule-row';
import classes from './rules.module.css';
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
  const [editing, setEditing] = useState<{ rule: RoutingRule | null } | null>(null);
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
  const put = (rule: RoutingRule) => {
    const { rules } = routing;
    const known = rules.some(({ id }) => id === rule.id);
    change({ rules: known ? rules.map((r) => (r.id === rule.id ? rule : r)) : [rule, ...rules] });
  };
  const choices = destinationsOf(i18n, { teams, members, bot: true });
  const effect = ({ to }: RoutingRule) => {
    const label = choices.find(({ value }) => value === writeDestination(to))?.label;
    return `→ ${label ?? t('rules.toGone')}`;
  };
  const figures = (id: string) => {
    const of = rehearsal.data?.rules.find(({ ruleId }) => ruleId === id);
    return of && t('rules.rehearsedItems', { n: of.hits });
  };
  const owners = choices.filter(({ value }) => value.startsWith('person:'));
  return (
    <Card
      title={t('rules.routing')}
      actions={
        mayEdit && (
          <Button variant="default" onClick={() => setEditing({ rule: null })}>
            {t('rules.add')}
          </Button>
        )
      }
    >
      <p>{t('rules.routingIntro')}</p>
      <Problem error={save.error ?? rehearsal.error} />
      <ol className={classes.list}>
        {routing.rules.map((rule, index) => (
          <RuleRow
            key={rule.id}
            name={rule.name}
            when={rule.when}
            effect={effect(rule)}
            figures={figures(rule.id)}
            place={{ index, last: routing.rules.length - 1 }}
            edit={
              mayEdit
                ? {
                    open: () => setEditing({ rule }),
                    remove: () => change({ rules: routing.rules.filter((r) => r !== rule) }),
                    move: (by) => change({ rules: moved(routing.rules, index, by) }),
                  }
                : undefined
            }
          />
        ))}
      </ol>
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
      {mayEdit && (
        <Group justify="flex-end" mt="md">
          {isChanged && (
            <Button variant="subtle" onClick={() => setRouting(saved.routing)}>
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
          <RoutingRuleForm
            brandId={brandId}
            rules={routing.rules}
            rule={editing.rule}
            isLast={editing.rule !== null && editing.rule === routing.rules.at(-1)}
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
