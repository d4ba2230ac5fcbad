import { useServerNow } from '../../api/server-time';
import { useI18n } from '../../i18n';
import { formatRelative } from '../../i18n/format';
import { describeProblem } from '../../ui/problem';
import type { SessionState } from './draft-session';
import classes from './reply.module.css';

export function SaveState({ state }: { state: SessionState }) {
  const i18n = useI18n();
  const { locale, t } = i18n;
  const now = useServerNow();
  switch (state.status) {
    case 'saving':
      return <span>{t('draft.saving')}</span>;
    case 'failed': {
      const problem = describeProblem(state.problem, i18n).title;
      return <span className={classes.stop}>{t('draft.saveFailed', { problem })}</span>;
    }
    case 'dirty':
    case 'conflict':
      return <span>{t('draft.unsaved')}</span>;
    case 'saved': {
      if (!state.draft) return null;
      const { draft } = state;
      const origin = {
        composed: draft.version > 1 ? 'draft.originEdited' : 'draft.originComposed',
        model: 'draft.originModel',
        person: 'draft.originPerson',
        bot: 'draft.originBot',
      } as const;
      const when = formatRelative(locale, draft.updatedAt, now);
      return (
        <span data-testid="draft-saved">
          {t(origin[draft.origin])} · {t('draft.saved', { when })}
        </span>
      );
    }
  }
}
