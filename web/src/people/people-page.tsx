import { Button, Table } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../api/queries';
import { useI18n } from '../i18n';
import { languageName } from '../i18n/format';
import { brandOf, may, useMe } from '../session/session';
import { Dialog } from '../ui/dialog';
import { PlusIcon } from '../ui/icons';
import { Listed } from '../ui/list-state';
import { Card, PageFrame } from '../ui/page';
import { Tag } from '../ui/tag';
import { WideTable } from '../ui/wide-table';
import { InviteForm } from './invite-form';
import { Teams } from './teams';

export function PeoplePage() {
  const { locale, t } = useI18n();
  const me = useMe();
  const [open, dialog] = useDisclosure(false);
  return (
    <PageFrame
      title={t('people.title')}
      actions={
        may(me, 'manager') && (
          <Button
            leftSection={<PlusIcon size={16} />}
            onClick={dialog.open}
            data-testid="invite-open"
          >
            {t('people.invite')}
          </Button>
        )
      }
    >
      <Card title={t('people.members')}>
        <Listed query={useQuery(membersQuery)} empty={null}>
          {(members) => (
            <WideTable label={t('people.members')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('people.name')}</Table.Th>
                  <Table.Th>{t('auth.email')}</Table.Th>
                  <Table.Th>{t('people.role')}</Table.Th>
                  <Table.Th>{t('people.languages')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {members.map((member) => (
                  <Table.Tr key={`${member.userId}-${member.brandId}`}>
                    <Table.Td>
                      {member.name} {member.userId === me.user.id && <Tag>{t('app.you')}</Tag>}
                    </Table.Td>
                    <Table.Td>{member.email}</Table.Td>
                    <Table.Td>
                      {t(`role.${member.role}`)}
                      {me.brands.length > 1 && ` · ${brandOf(me, member.brandId)?.name ?? ''}`}
                    </Table.Td>
                    <Table.Td>
                      {member.languages.map((code) => languageName(locale, code)).join(', ') || '–'}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </WideTable>
          )}
        </Listed>
      </Card>
      <Teams />
      <Dialog opened={open} onClose={dialog.close} title={t('people.invite')}>
        <InviteForm onDone={dialog.close} />
      </Dialog>
    </PageFrame>
  );
}
