import type { Evidence } from '../../api/types';
import { labelOf, useI18n } from '../../i18n';
import { Tag } from '../../ui/tag';
import classes from './reply.module.css';

/** Which sentence of the draft rests on what. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const i18n = useI18n();
  return (
    <details className={classes.evidence}>
      <summary>
        {i18n.t('draft.evidence')} ({evidence.length})
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
      </ul>
    </details>
  );
}
