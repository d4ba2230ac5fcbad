import { Alert, Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { useI18n } from '../i18n';
import { Problem } from '../ui/problem';
import { toast } from '../ui/toast';
import type { ImportResult } from './faq-api';
import { ImportOutcome } from './import-outcome';

type Props = { brandId: string; onDone: () => void };
type Loaded = { format: 'csv' | 'json'; text: string };

const COLUMNS =
  'id, language, question, paraphrases, answer, short_answer, public, valid_from, valid_until, owner, topic';

/** The file's text; null when it is not UTF-8, which would garble every accent. */
async function load(file: File): Promise<Loaded | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { format: /\.json$/i.test(file.name) ? 'json' : 'csv', text };
  } catch {
    return null;
  }
}

/** First what the file would do, then, if it is well, doing it. */
export function ImportForm({ brandId, onDone }: Props) {
  const { t } = useI18n();
  const client = useQueryClient();
  const [file, setFile] = useState<Loaded | null>(null);
  const [garbled, setGarbled] = useState(false);
  const send = useMutation({
    mutationFn: (dryRun: boolean) =>
      api.post<ImportResult>('/faq/import', { brandId, ...file, dryRun }),
    onSuccess: async (result) => {
      if (!result.done) return;
      await client.invalidateQueries({ queryKey: ['faq'] });
      toast(t('faq.importDone', { added: result.added, changed: result.changed }));
      onDone();
    },
  });
  const choose = async (chosen: File | null) => {
    send.reset();
    const loaded = chosen && (await load(chosen));
    setFile(loaded);
    setGarbled(chosen !== null && loaded === null);
  };
  const result = send.data;
  const ready = result && !result.done && result.faults.length === 0;
  return (
    <Stack>
      <Text size="sm">{t('faq.importHelp', { columns: COLUMNS })}</Text>
      <FileInput
        label={t('faq.importFile')}
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={(chosen) => void choose(chosen)}
        clearable
        clearButtonProps={{ 'aria-label': t('app.delete') }}
        data-testid="faq-file"
      />
      {garbled && (
        <Alert color="red" variant="light" role="alert">
          {t('faq.importEncoding')}
        </Alert>
      )}
      <Problem error={send.error} />
      {result && <ImportOutcome result={result} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        <Button
          disabled={!file}
          loading={send.isPending}
          onClick={() => send.mutate(!ready)}
          data-testid={ready ? 'faq-import-do' : 'faq-import-look'}
        >
          {ready ? t('faq.importDo') : t('faq.importLook')}
        </Button>
      </Group>
    </Stack>
  );
}
