import {
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { useI18n } from '../../i18n';
import { may, useMe } from '../../session/session';
import { Card } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { toast } from '../../ui/toast';
import { VoicePreviewBox } from './voice-preview';
import { bodyOf, type Voice, type VoiceOf } from './voice-types';

type Props = { brandId: string; saved: VoiceOf };

/** The settings of one voice, and what it would say with them. */
export function VoiceForm({ brandId, saved }: Props) {
  const { t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [voice, setVoice] = useState<Voice>(saved);
  const { language } = saved;
  const set = (part: Partial<Voice>) => setVoice({ ...voice, ...part });
  const lines = (text: string) => text.split('\n');
  const save = useMutation({
    mutationFn: () => api.put(`/brands/${brandId}/voices/${language}`, bodyOf(voice)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['voices', brandId] });
      toast(t('app.saved'));
    },
  });
  const mayNot = !may(me, 'manager', brandId);
  return (
    <Card>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <fieldset disabled={mayNot} style={{ border: 0, margin: 0, padding: 0 }}>
          <Stack gap="sm">
            {!saved.updatedAt && <span className="dim">{t('voice.default')}</span>}
            <Problem error={save.error} />
            {language !== 'en' && (
              <NativeSelect
                label={t('voice.address')}
                value={voice.address}
                onChange={(event) =>
                  set({ address: event.currentTarget.value as Voice['address'] })
                }
                data={(['formal', 'informal'] as const).map((value) => ({
                  value,
                  label: t(`voice.address.${value}`),
                }))}
              />
            )}
            <NativeSelect
              label={t('voice.warmth')}
              value={voice.warmth}
              onChange={(event) => set({ warmth: event.currentTarget.value as Voice['warmth'] })}
              data={(['formal', 'friendly', 'warm'] as const).map((value) => ({
                value,
                label: t(`voice.warmth.${value}`),
              }))}
            />
            <Switch
              label={t('voice.greetByName')}
              checked={voice.greetByName}
              onChange={(event) => set({ greetByName: event.currentTarget.checked })}
            />
            <Switch
              label={t('voice.emoji')}
              checked={voice.emoji}
              onChange={(event) => set({ emoji: event.currentTarget.checked })}
            />
            <TextInput
              label={t('voice.greeting')}
              description={t('voice.greetingHelp')}
              lang={language}
              maxLength={80}
              value={voice.greeting ?? ''}
              onChange={(event) => set({ greeting: event.currentTarget.value })}
            />
            <TextInput
              label={t('voice.signature')}
              lang={language}
              maxLength={120}
              value={voice.signature ?? ''}
              onChange={(event) => set({ signature: event.currentTarget.value })}
            />
            <Textarea
              label={t('voice.loved')}
              description={t('voice.onePerLine')}
              lang={language}
              autosize
              minRows={2}
              maxRows={8}
              value={voice.loved.join('\n')}
              onChange={(event) => set({ loved: lines(event.currentTarget.value) })}
            />
            <Textarea
              label={t('voice.banned')}
              description={t('voice.onePerLine')}
              lang={language}
              autosize
              minRows={2}
              maxRows={8}
              value={voice.banned.join('\n')}
              onChange={(event) => set({ banned: lines(event.currentTarget.value) })}
            />
            {!mayNot && (
              <Group justify="flex-end">
                <Button loading={save.isPending} onClick={() => save.mutate()}>
                  {t('app.save')}
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
        <VoicePreviewBox brandId={brandId} language={language} voice={voice} />
      </SimpleGrid>
    </Card>
  );
}
