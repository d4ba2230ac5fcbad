import type { EntityManager } from 'typeorm';
import { Message } from '../conversations/message.entity.js';
import { Team } from '../identity/team.entity.js';
import type { Candidate } from './assignee.js';

export const candidatesOf = (tx: EntityManager, brandId: string): Promise<Candidate[]> =>
  tx.query<Candidate[]>(
    `select m.user_id as "userId", m.role, u.languages,
       array(select t.team_id from team_member t where t.user_id = m.user_id) as "teamIds",
       (select count(*)::int from conversation c
        where c.brand_id = m.brand_id and c.assignee_id = m.user_id and c.state = 'open') as open
     from member m join app_user u on u.id = m.user_id
     where m.brand_id = $1 and u.disabled_at is null`,
    [brandId],
  );

export const teamsOf = (tx: EntityManager, brandId: string): Promise<Team[]> =>
  tx.find(Team, { where: { brandId }, order: { createdAt: 'ASC' } });

/** Whether somebody of ours, here or in the platform's own tools, has written in the thread. */
export const personHasSpoken = async (tx: EntityManager, conversationId: string) =>
  (await tx.existsBy(Message, { conversationId, authorKind: 'person' })) ||
  tx.existsBy(Message, { conversationId, authorKind: 'outside' });
