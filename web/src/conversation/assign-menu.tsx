import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { membersQuery, teamsQuery } from '../api/queries';
import type { ConversationDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useMe } from '../session/session';
import { ChevronIcon, UserIcon } from '../ui/icons';
import { useAssign } from './use-assign';

export function AssignMenu({ conversation }: { conversation: ConversationDetail }) {
  const { t } = useI18n();
  const me = useMe();
  const assign = useAssign();
  const members = useQuery(membersQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const { id, brandId, assignee, team } = conversation;
  const mine = assignee?.id === me.user.id;
  const others = members.filter(
    (m) => m.brandId === brandId && m.userId !== me.user.id && m.role !== 'viewer',
  );
  const brandTeams = teams.filter((one) => one.brandId === brandId);
  const owner = mine ? t('assign.mine') : (assignee ?? team)?.name;
  return (
    <Button.Group>
      {!mine && (
        <Button
          size="xs"
          variant="light"
          leftSection={<UserIcon size={15} />}
          loading={assign.isPending}
          onClick={() => assign.toUser(id, me.user)}
          data-testid="assign-me"
        >
          {t('assign.me')}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="xs" variant="default" rightSection={<ChevronIcon size={14} />}>
            {owner ?? t('assign.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {brandTeams.length > 0 && <Menu.Label>{t('assign.teams')}</Menu.Label>}
          {brandTeams.map((one) => (
            <Menu.Item key={one.id} onClick={() => assign.toTeam(id, one)}>
              {one.name}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Label>{t('assign.people')}</Menu.Label>}
          {others.map((member) => (
            <Menu.Item
              key={member.userId}
              onClick={() => assign.toUser(id, { id: member.userId, name: member.name })}
            >
              {member.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item disabled={!assignee && !team} onClick={() => assign.toNobody(id)}>
            {t('assign.nobody')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}
