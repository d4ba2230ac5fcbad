import { Group } from '@mantine/core';
import type { ConversationDetail } from '../../../api/types';
import type { DraftSession } from '../draft-session';
import { ApproachMenu } from './approach-menu';
import { ModelMenu } from './model-menu';
import { VersionsButton } from './versions-button';

type Props = { conversation: ConversationDetail; session: DraftSession };

/** What can be done with the text besides writing it. */
export function DraftTools({ conversation, session }: Props) {
  return (
    <Group gap="xs">
      <ApproachMenu conversation={conversation} session={session} />
      <VersionsButton conversation={conversation} session={session} />
      <ModelMenu conversation={conversation} session={session} />
    </Group>
  );
}
