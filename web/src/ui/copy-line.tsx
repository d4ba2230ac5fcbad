import { Button, Code, CopyButton, Group } from '@mantine/core';
import { useI18n } from '../i18n';

/** A value to be taken along: shown whole, copied with one press. */
export function CopyLine({ value }: { value: string }) {
  const { t } = useI18n();
  return (
    <Group gap="xs">
      <Code style={{ overflowWrap: 'anywhere', fontSize: '0.875rem' }} data-testid="copy-value">
        {value}
      </Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy}>
            {copied ? t('app.copied') : t('app.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
