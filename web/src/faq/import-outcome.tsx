import { Alert } from '@mantine/core';
import { hasLabel, useI18n, type MessageKey } from '../i18n';
import { LanguageTag } from '../queue/item-tags';
import rows from '../ui/rows.module.css';
import { Tag } from '../ui/tag';
import type { ImportResult } from './faq-api';

/** Longer lists are cut: whoever imports hundreds reads the first ones. */
const SHOWN = 100;

export function ImportOutcome({ result }: { result: ImportResult }) {
  const { t } = useI18n();
  if (result.faults.length > 0) return <Faults faults={result.faults} />;
  const { added, changed, same } = result;
  return (
    <div data-testid="faq-import-plan">
      <p>{t('faq.importPlan', { added, changed, same })}</p>
      <ul className={rows.rows}>
        {result.rows.slice(0, SHOWN).map(({ line, action, language, question }) => (
          <li key={line}>
            <span className={rows.main} lang={language}>
              {question}
            </span>
            <LanguageTag code={language} />
            <Tag tone={action === 'add' ? 'ok' : 'accent'}>
              {t(action === 'add' ? 'faq.importAdd' : 'faq.importChange')}
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Faults({ faults }: Pick<ImportResult, 'faults'>) {
  const { t } = useI18n();
  const said = ({ code, column, value, other }: ImportResult['faults'][number]): string =>
    hasLabel('faq.fault', code)
      ? t(`faq.fault.${code}` as MessageKey, { column: column ?? '', value, other: other ?? '' })
      : code;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t('faq.importBad')}
      styles={{ title: { color: 'var(--late-text)' } }}
      data-testid="faq-import-faults"
    >
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {faults.slice(0, SHOWN).map((fault, at) => (
          <li key={at}>
            {t('faq.importLine', { n: fault.line })}: {said(fault)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
