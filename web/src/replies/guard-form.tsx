import { Button, Group, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { labelOf, useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { PlusIcon } from '../ui/icons';
import { Card } from '../ui/page';
import { Problem } from '../ui/problem';
import rows from '../ui/rows.module.css';
import { toast } from '../ui/toast';
import { GuardTry } from './guard-try';
import type { BrandPhrase, GuardRule, Rulebook } from './guard-types';
import { PhraseRow } from './phrase-row';

type Props = { brandId: string; rulebook: Rulebook };

const EMPTY: BrandPhrase = {
  phrase: '',
  language: null,
  severity: 'warn',
  message: '',
  suggestion: '',
};

/** Which rules hold, what else the brand does not say, and a field to try it out. */
export function GuardForm({ brandId, rulebook }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const manager = may(me, 'manager', brandId);
  const [off, setOff] = useState(rulebook.rules.filter((one) => one.off).map(({ rule }) => rule));
  const [phrases, setPhrases] = useState(rulebook.phrases);
  const written = phrases.filter(({ phrase }) => phrase.trim());
  const save = useMutation({
    mutationFn: () => api.put('/guard/rules', { brandId, off, phrases: written }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['guard-rules'] });
      toast(t('app.saved'));
    },
  });
  const put = (index: number, by: BrandPhrase | null) =>
    setPhrases(phrases.flatMap((one, at) => (at !== index ? [one] : by ? [by] : [])));
  return (
    <>
      <Card title={t('guard.phrases')}>
        <p className="dim" style={{ marginTop: 0 }}>
          {t('guard.phrasesIntro')}
        </p>
        {phrases.map((phrase, index) => (
          <PhraseRow
            key={index}
            phrase={phrase}
            disabled={!manager}
            onChange={(by) => put(index, by)}
            onRemove={() => put(index, null)}
          />
        ))}
        {manager && (
          <Button
            size="xs"
            variant="default"
            leftSection={<PlusIcon size={14} />}
            onClick={() => setPhrases([...phrases, EMPTY])}
          >
            {t('guard.addPhrase')}
          </Button>
        )}
      </Card>
      <Card title={t('guard.rules')}>
        <ul className={rows.rows}>
          {rulebook.rules.map((rule) => (
            <RuleRow
              key={rule.rule}
              rule={rule}
              on={!off.includes(rule.rule)}
              disabled={!manager}
              onSet={(on) =>
                setOff(on ? off.filter((one) => one !== rule.rule) : [...off, rule.rule])
              }
            />
          ))}
        </ul>
      </Card>
      <Problem error={save.error} />
      {manager && (
        <Group justify="flex-end">
          <Button loading={save.isPending} onClick={() => save.mutate()} data-testid="save-guard">
            {t('app.save')}
          </Button>
        </Group>
      )}
      <GuardTry brandId={brandId} off={off} phrases={written} />
    </>
  );
}

type RowProps = {
  rule: GuardRule;
  on: boolean;
  disabled: boolean;
  onSet: (on: boolean) => void;
};

function RuleRow({ rule, on, disabled, onSet }: RowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <li>
      <div className={rows.main}>
        <strong>{labelOf(i18n, 'guard.rule', rule.rule)}</strong> · {t(`guard.${rule.severity}`)}
        <div className="dim">{rule.message}</div>
      </div>
      {rule.alwaysOn ? (
        <span className="dim">{t('guard.alwaysOn')}</span>
      ) : (
        <Switch
          aria-label={labelOf(i18n, 'guard.rule', rule.rule)}
          checked={on}
          disabled={disabled}
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
      )}
    </li>
  );
}
