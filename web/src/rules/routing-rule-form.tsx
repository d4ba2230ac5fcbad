import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { membersQuery, teamsQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { FormFrame } from '../ui/dialog';
import { ConditionFields } from './condition-fields';
import { destinationsOf, readDestination, writeDestination } from './destination';
import { newId } from './new-id';
import { ruleName } from './rule-name';
import type { RoutingRule } from './types';

type Props = {
  brandId: string;
  rules: readonly RoutingRule[];
  rule: RoutingRule | null;
  isLast: boolean;
  onDone: (rule: RoutingRule | null) => void;
};

export function RoutingRuleForm({ brandId, rules, rule, isLast, onDone }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [when, setWhen] = useState(rule?.when ?? {});
  const teams = useQuery(teamsQuery).data ?? [];
  const members = useQuery(membersQuery).data ?? [];
  const choices = destinationsOf(i18n, {
    teams: teams.filter((team) => team.brandId === brandId),
    members,
    bot: !isLast,
  });
  const save = (form: FormData) => {
    const name = String(form.get('name')).trim();
    onDone({
      id:
        rule?.id ??
        newId(
          name,
          rules.map(({ id }) => id),
        ),
      name,
      when: isLast ? {} : when,
      to: readDestination(String(form.get('to'))),
    });
  };
  return (
    <FormFrame
      error={null}
      pending={false}
      submit={t('rules.apply')}
      onCancel={() => onDone(null)}
      onSubmit={save}
    >
      <TextInput
        name="name"
        label={t('rules.name')}
        defaultValue={rule ? ruleName(i18n, rule.name) : undefined}
        required
        withAsterisk={false}
        maxLength={80}
        data-autofocus
      />
      {!isLast && <ConditionFields value={when} onChange={setWhen} />}
      <NativeSelect
        name="to"
        label={t('rules.to')}
        defaultValue={writeDestination(rule?.to ?? { kind: 'language' })}
        data={choices}
      />
    </FormFrame>
  );
}
