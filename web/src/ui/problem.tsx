import { Alert, Button } from '@mantine/core';
import { ApiProblem } from '../api/client';
import { useI18n, type I18n } from '../i18n';
import { WarnIcon } from './icons';

/** A failure in words: what went wrong, in which way, and the way out. */
export function describeProblem(error: unknown, { t }: I18n) {
  if (error instanceof ApiProblem && error.code !== 'unreachable') {
    return { title: error.title, detail: error.detail, hint: error.hint };
  }
  if (error instanceof ApiProblem) {
    return { title: t('problem.unreachable'), detail: null, hint: t('problem.unreachableHint') };
  }
  return { title: t('app.crashed'), detail: String(error), hint: null };
}

type Props = { error: unknown; title?: string; onRetry?: () => void };

export function Problem({ error, title, onRetry }: Props) {
  const i18n = useI18n();
  if (!error) return null;
  const problem = describeProblem(error, i18n);
  return (
    <Alert
      color="red"
      variant="light"
      icon={<WarnIcon />}
      title={title ?? problem.title}
      role="alert"
      styles={{ title: { color: 'var(--late-text)' }, icon: { color: 'var(--late-text)' } }}
    >
      {title && <div>{problem.title}</div>}
      {problem.detail && <div>{problem.detail}</div>}
      {problem.hint && <div>{problem.hint}</div>}
      {onRetry && (
        <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
          {i18n.t('app.retry')}
        </Button>
      )}
    </Alert>
  );
}
