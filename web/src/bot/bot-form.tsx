import {
  Checkbox,
  MultiSelect,
  NativeSelect,
  Slider,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import type { BotPolicy, BotSettings } from '../api/bot-types';
import { useI18n } from '../i18n';
import { may, useMe } from '../session/session';
import { FormFrame } from '../ui/dialog';
import { Card } from '../ui/page';
import { toast } from '../ui/toast';
import { meaningOf } from './meaning';

type Props = { brandId: string; saved: BotSettings };

const NEVER = [
  'where_order',
  'site_fault',
  'customisation',
  'return_trouble',
  'looks_on_me',
] as const;
const HOURS = ['always', 'closed'] as const;
const COMMENTS = ['off', 'public', 'private'] as const;

/** The bot's settings as one form; only what was changed counts, and only from the next message on. */
export function BotForm({ brandId, saved }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [policy, setPolicy] = useState<BotPolicy>(saved.policy);
  const mayEdit = may(me, 'manager', brandId);
  const change = (next: Partial<BotPolicy>) => setPolicy({ ...policy, ...next });
  const save = useMutation({
    mutationFn: () => api.put(`/brands/${brandId}/bot`, { version: saved.version, policy }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['bot', brandId] });
      toast(t('bot.saved'));
    },
  });
  const meaning = meaningOf(policy.threshold, saved.meanings);
  const fields = (
    <Stack>
      <Checkbox
        label={t('bot.on')}
        checked={policy.on}
        onChange={(event) => change({ on: event.currentTarget.checked })}
      />
      <NativeSelect
        label={t('bot.hours')}
        description={t('bot.hoursHelp')}
        value={policy.hours}
        onChange={(event) => change({ hours: event.currentTarget.value as BotPolicy['hours'] })}
        data={HOURS.map((value) => ({ value, label: t(`bot.hours.${value}`) }))}
      />
      <div>
        <label id="bot-threshold">{t('bot.threshold')}</label>
        <Slider
          aria-labelledby="bot-threshold"
          thumbLabel={t('bot.threshold')}
          min={0.6}
          max={0.95}
          step={0.01}
          label={(value) => `${Math.round(value * 100)} %`}
          value={policy.threshold}
          onChange={(threshold) => change({ threshold })}
        />
        {meaning && (
          <p className="dim" style={{ margin: '6px 0 0' }}>
            {t('bot.meaning', { answered: meaning.answered, right: meaning.right })}
          </p>
        )}
      </div>
      <MultiSelect
        label={t('bot.never')}
        description={t('bot.neverHelp')}
        data={NEVER.map((value) => ({ value, label: t(`bot.neverTopic.${value}`) }))}
        value={policy.never}
        onChange={(never) => change({ never })}
        hidePickedOptions
      />
      <Textarea
        label={t('bot.words')}
        description={t('bot.wordsHelp')}
        rows={3}
        defaultValue={policy.neverWords.join('\n')}
        onChange={(event) => change({ neverWords: linesOf(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('bot.comments')}
        description={t('bot.commentsHelp')}
        value={policy.comments}
        onChange={(event) =>
          change({ comments: event.currentTarget.value as BotPolicy['comments'] })
        }
        data={COMMENTS.map((value) => ({ value, label: t(`bot.comments.${value}`) }))}
      />
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend>{t('bot.returns')}</legend>
        <Checkbox
          mt={6}
          label={t('bot.returnsClosed')}
          checked={policy.returns.afterClosed}
          onChange={(event) =>
            change({ returns: { ...policy.returns, afterClosed: event.currentTarget.checked } })
          }
        />
        <TextInput
          mt="xs"
          type="number"
          min={1}
          max={2160}
          label={t('bot.returnsHours')}
          description={t('bot.returnsHoursHelp')}
          value={policy.returns.afterHours ?? ''}
          onChange={(event) => {
            const afterHours = Number(event.currentTarget.value) || null;
            change({ returns: { ...policy.returns, afterHours } });
          }}
        />
      </fieldset>
      <TextInput
        type="number"
        min={1}
        max={50}
        label={t('bot.turns')}
        description={t('bot.turnsHelp')}
        value={policy.maxTurns}
        onChange={(event) => change({ maxTurns: Number(event.currentTarget.value) || 1 })}
      />
      <TextInput
        type="number"
        min={1}
        max={1440}
        label={t('bot.choice')}
        value={policy.choiceMinutes}
        onChange={(event) => change({ choiceMinutes: Number(event.currentTarget.value) || 1 })}
      />
      <Checkbox
        label={t('bot.menu')}
        checked={policy.menu}
        onChange={(event) => change({ menu: event.currentTarget.checked })}
      />
    </Stack>
  );
  return (
    <Card>
      {mayEdit ? (
        <FormFrame
          error={save.error}
          pending={save.isPending}
          submit={t('app.save')}
          onSubmit={() => save.mutate()}
        >
          {fields}
        </FormFrame>
      ) : (
        <fieldset disabled style={{ border: 0, margin: 0, padding: 0 }}>
          {fields}
        </fieldset>
      )}
    </Card>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1);
