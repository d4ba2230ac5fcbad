import { Group, NativeSelect, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';
import type { TriedBot } from '../api/bot-types';
import { hasLabel, labelOf, useI18n, type I18n } from '../i18n';
import { languageName } from '../i18n/format';
import { FormFrame } from '../ui/dialog';
import { Card } from '../ui/page';
import { Tag } from '../ui/tag';
import { Confidence } from './confidence';

const KINDS = ['message', 'comment'] as const;

/** A message to try, and what the bot would make of it. */
export function BotTrial({ brandId }: { brandId: string }) {
  const { t } = useI18n();
  const tried = useMutation({
    mutationFn: (form: FormData) =>
      api.post<TriedBot>(`/brands/${brandId}/bot/try`, {
        text: String(form.get('text') ?? ''),
        kind: String(form.get('kind') ?? 'message'),
      }),
  });
  return (
    <Card title={t('bot.try')}>
      <p className="dim">{t('bot.tryIntro')}</p>
      <FormFrame
        error={tried.error}
        pending={tried.isPending}
        submit={t('bot.tryGo')}
        onSubmit={(form) => tried.mutate(form)}
      >
        <Group align="flex-end">
          <Textarea
            name="text"
            label={t('bot.tryText')}
            required
            withAsterisk={false}
            maxLength={2000}
            rows={2}
            style={{ flex: '1 1 280px' }}
            data-testid="bot-try"
          />
          <NativeSelect
            name="kind"
            label={t('bot.tryKind')}
            data={KINDS.map((value) => ({ value, label: t(`bot.tryKind.${value}`) }))}
          />
        </Group>
      </FormFrame>
      <div aria-live="polite">{tried.data && <Outcome tried={tried.data} />}</div>
    </Card>
  );
}

/** The server's code as a sentence. */
function reasonText(i18n: I18n, { act, reason }: TriedBot): string {
  const { t } = i18n;
  const [kind = '', what] = reason.split(':');
  if (act === 'noise') return labelOf(i18n, 'noise', reason);
  if (what !== undefined && kind === 'risk')
    return t('reason.risk', { risk: labelOf(i18n, 'risk', what) });
  if (what !== undefined && kind === 'never')
    return t('reason.never', { what: labelOf(i18n, 'bot.neverTopic', what) });
  if (what !== undefined && kind === 'judged')
    return t('reason.judged', { what: labelOf(i18n, 'judged', what) });
  return hasLabel('reason', reason) ? labelOf(i18n, 'reason', reason) : reason;
}

function Outcome({ tried }: { tried: TriedBot }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const mood = labelOf(i18n, 'sentiment', tried.sentiment);
  return (
    <div data-testid="bot-tried" style={{ marginTop: 16 }}>
      <p>
        <strong>{t(`bot.act.${tried.act}`)}.</strong> {reasonText(i18n, tried)}
      </p>
      {tried.text === null ? (
        <p className="dim">{t('bot.writesNothing')}</p>
      ) : (
        <blockquote lang={tried.language} style={{ margin: '8px 0', whiteSpace: 'pre-wrap' }}>
          {tried.text}
        </blockquote>
      )}
      {tried.choices.length > 0 && (
        <p>
          {tried.choices.map((title) => (
            <Tag key={title}>{title}</Tag>
          ))}
        </p>
      )}
      {tried.ranking.length > 0 && (
        <>
          <h3 style={{ fontSize: '0.9375rem', margin: '12px 0 4px' }}>{t('bot.nearest')}</h3>
          <Confidence candidates={tried.ranking} language={tried.language} />
        </>
      )}
      <p className="dim">
        {t('bot.readAs', { language: languageName(locale, tried.language), mood })}{' '}
        {t(tried.isOpen ? 'bot.peopleThere' : 'bot.peopleAway')}
      </p>
    </div>
  );
}
