import { useQuery } from '@tanstack/react-query';
import { teamsQuery } from '../api/queries';
import { labelOf, useI18n } from '../i18n';
import type { TemplateAction } from './template-types';

/** What a macro does, in words. */
export function useActionName(): (action: TemplateAction) => string {
  const i18n = useI18n();
  const teams = useQuery(teamsQuery).data ?? [];
  return (action) => {
    if (action.do === 'assign_me') return i18n.t('templates.assignMe');
    if (action.do === 'close')
      return i18n.t('templates.closes', { reason: labelOf(i18n, 'closeReason', action.reason) });
    const team = teams.find(({ id }) => id === action.teamId)?.name ?? '?';
    return i18n.t('templates.assigns', { team });
  };
}
