import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client';
import { teamsQuery } from '../api/queries';
import type { Team } from '../api/types';
import { useI18n } from '../i18n';
import { languageName } from '../i18n/format';
import { may, useMe } from '../session/session';
import { Confirm, Dialog } from '../ui/dialog';
import { Listed } from '../ui/list-state';
import { Card } from '../ui/page';
import { Empty } from '../ui/state';
import { toast } from '../ui/toast';
import { TeamForm } from './team-form';
import classes from '../ui/rows.module.css';

type Editing = { team: Team | null } | null;

export function Teams() {
  const { t } = useI18n();
  const me = useMe();
  const [editing, setEditing] = useState<Editing>(null);
  return (
    <Card
      title={t('people.teams')}
      actions={
        may(me, 'manager') && (
          <Button size="xs" variant="default" onClick={() => setEditing({ team: null })}>
            {t('people.addTeam')}
          </Button>
        )
      }
    >
      <Listed
        query={useQuery(teamsQuery)}
        empty={<Empty title={t('people.noTeams')}>{t('people.noTeamsBody')}</Empty>}
      >
        {(teams) => (
          <ul className={classes.rows}>
            {teams.map((team) => (
              <TeamRow key={team.id} team={team} onEdit={() => setEditing({ team })} />
            ))}
          </ul>
        )}
      </Listed>
      <Dialog
        opened={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.team ? t('people.editTeam') : t('people.addTeam')}
      >
        {editing && <TeamForm team={editing.team} onDone={() => setEditing(null)} />}
      </Dialog>
    </Card>
  );
}

function TeamRow({ team, onEdit }: { team: Team; onEdit: () => void }) {
  const { locale, t } = useI18n();
  const me = useMe();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const remove = async () => {
    await api.delete(`/teams/${team.id}`);
    await client.invalidateQueries({ queryKey: ['teams'] });
    toast(t('people.teamDeleted'));
  };
  return (
    <li>
      <span className={classes.main}>
        <strong>{team.name}</strong>{' '}
        <span className="dim">
          {team.languages.map((code) => languageName(locale, code)).join(', ') ||
            t('people.allOther')}{' '}
          · {t('people.teamSize', { n: team.memberIds.length })}
        </span>
      </span>
      {may(me, 'manager', team.brandId) && (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onEdit}>
            {t('app.edit')}
          </Button>
          <Button size="xs" variant="default" onClick={ask.open}>
            {t('app.delete')}
          </Button>
        </Group>
      )}
      <Confirm
        opened={asking}
        onClose={ask.close}
        title={t('people.deleteTeam', { name: team.name })}
        body={t('people.deleteTeamBody')}
        action={t('app.delete')}
        run={remove}
      />
    </li>
  );
}
