import { Alert, Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useI18n } from '../../i18n';
import { Problem } from '../../ui/problem';
import {
  bodyOf,
  SAMPLE_KINDS,
  type SampleKind,
  type Voice,
  type VoicePreview,
} from './voice-types';

type Props = { brandId: string; language: string; voice: Voice };

/** An invented customer, answered in the voice as it stands in the form now. */
export function VoicePreviewBox({ brandId, language, voice }: Props) {
  const { t } = useI18n();
  const [kind, setKind] = useState<SampleKind>('complaint');
  const [turn, setTurn] = useState(0);
  const [settled] = useDebouncedValue(JSON.stringify(bodyOf(voice)), 300);
  const shown = useQuery({
    queryKey: ['voice-preview', brandId, language, kind, turn, settled],
    queryFn: () =>
      api.post<VoicePreview>(`/brands/${brandId}/voices/${language}/preview`, {
        voice: JSON.parse(settled) as Voice,
        kind,
        turn,
      }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Stack gap="sm" role="region" aria-label={t('voice.preview')}>
      <Group justify="space-between">
        <strong>{t('voice.preview')}</strong>
        <Button size="compact-sm" variant="default" onClick={() => setTurn(turn + 1)}>
          {t('voice.another')}
        </Button>
      </Group>
      <SegmentedControl
        size="xs"
        value={kind}
        onChange={(value) => setKind(value)}
        data={SAMPLE_KINDS.map((value) => ({ value, label: t(`voice.sample.${value}`) }))}
      />
      <Problem error={shown.error} />
      {shown.data && (
        <div role="status" lang={language} data-testid="voice-preview">
          <p className="dim" style={{ margin: '0 0 8px' }}>
            {shown.data.customer}
          </p>
          <p style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{shown.data.reply}</p>
        </div>
      )}
      {shown.data && shown.data.verdict !== 'pass' && (
        <Alert color="yellow">{t('voice.objected')}</Alert>
      )}
    </Stack>
  );
}
