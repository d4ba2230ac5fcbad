import type { Draft, Evidence } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { Tag } from '../../ui/tag';
import classes from './reply.module.css';

/** Which sentence of the draft rests on what. */
export function EvidenceList({ evidence, gaps }: { evidence: Evidence[]; gaps: Draft['gaps'] }) {
  const i18n = useI18n();
  if (evidence.length + gaps.length === 0) return null;
  return (
    <details className={classes.evidence}>
      <summary>
        {i18n.t('draft.evidence')} ({evidence.length})
        {gaps.length > 0 && (
          <>
            {' '}
            <Tag tone="soon">{i18n.t('draft.gaps', { n: gaps.length })}</Tag>
          </>
        )}
      </summary>
      <ul>
        {evidence.map((one, index) => (
          <li key={index}>
            <q>{one.sentence}</q>{' '}
            <Tag tone="accent" title={one.source.id}>
              {labelOf(i18n, 'source', one.source.kind)}
            </Tag>
          </li>
        ))}
        {gaps.map((gap) => (
          <li key={`gap ${gap.start}`}>
            <q>{gap.sentence}</q> <Tag tone="soon">{i18n.t('draft.gap')}</Tag>
          </li>
        ))}
      </ul>
    </details>
  );
}
