import { Button, Menu } from '@mantine/core';
import type { ConversationDetail } from '../../../api/types';
import { useI18n } from '../../../i18n';
import type { DraftSession } from '../draft-session';
import { useCompose } from '../use-compose';

type Props = { conversation: ConversationDetail; session: DraftSession };

export const APPROACHES = [
  'complaint',
  'let_go',
  'customer_wrong',
  'question',
  'praise',
  'mixed',
  'fury',
  'legal_threat',
  'media',
  'extortion',
  'threat',
  'safety',
  'self_harm',
  'data_request',
  'wrong_business',
  'holding',
] as const;

/** Composes the reply anew by a playbook that a person chooses. */
export function ApproachMenu({ conversation, session }: Props) {
  const { t } = useI18n();
  const { draft, place } = session.state.use();
  const compose = useCompose(conversation.id, (made) => session.adopt(made));
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button size="compact-xs" variant="default" loading={compose.isPending}>
          {t('draft.approach')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {APPROACHES.map((playbook) => (
          <Menu.Item
            key={playbook}
            fw={draft?.playbook === playbook ? 650 : undefined}
            onClick={() => compose.mutate({ place, playbook })}
          >
            {t(`playbook.${playbook}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
