import type { EntityManager } from 'typeorm';
import type { Role } from './role.js';

type RolesByBrand = Record<string, Role>;

/** The living session's person with all memberships, in one read; null when there is none. */
export async function findSession(
  manager: EntityManager,
  tokenHash: string,
  now: Date,
): Promise<{ userId: string; locale: string; roles: RolesByBrand } | null> {
  const [row] = await manager.query<{ userId: string; locale: string; roles: RolesByBrand }[]>(
    `select u.id as "userId", u.locale,
            coalesce(json_object_agg(m.brand_id, m.role) filter (where m.brand_id is not null), '{}') as roles
     from session s
     join app_user u on u.id = s.user_id and u.disabled_at is null
     left join member m on m.user_id = u.id
     where s.token_hash = $1 and s.expires_at > $2
     group by u.id`,
    [tokenHash, now],
  );
  return row ?? null;
}

export interface MemberRow {
  userId: string;
  name: string;
  email: string;
  role: Role;
  brandId: string;
  languages: string[];
}

/** The people of the brands, by name; one row a brand they belong to. */
export const membersOf = (manager: EntityManager, brandIds: string[]): Promise<MemberRow[]> =>
  manager.query<MemberRow[]>(
    `select m.user_id as "userId", u.name, u.email, m.role, m.brand_id as "brandId", u.languages
     from member m join app_user u on u.id = m.user_id and u.disabled_at is null
     where m.brand_id = any($1)
     order by u.name, u.id, m.brand_id`,
    [brandIds],
  );

export interface TeamRow {
  id: string;
  brandId: string;
  name: string;
  languages: string[];
  memberIds: string[];
}

/** The teams of the brands with their people, by name. */
export const teamsOf = (manager: EntityManager, brandIds: string[]): Promise<TeamRow[]> =>
  manager.query<TeamRow[]>(
    `select t.id, t.brand_id as "brandId", t.name, t.languages,
            coalesce(array_agg(tm.user_id order by tm.user_id) filter (where tm.user_id is not null), '{}') as "memberIds"
     from team t left join team_member tm on tm.team_id = t.id
     where t.brand_id = any($1)
     group by t.id order by t.name, t.id`,
    [brandIds],
  );

export interface BrandOfUser {
  id: string;
  name: string;
  role: Role;
  timeZone: string;
}

/** The brands that a person belongs to, by name. */
export const brandsOfUser = (manager: EntityManager, userId: string): Promise<BrandOfUser[]> =>
  manager.query<BrandOfUser[]>(
    `select b.id, b.name, m.role, b.time_zone as "timeZone"
     from member m join brand b on b.id = m.brand_id
     where m.user_id = $1 order by b.name, b.id`,
    [userId],
  );

/** Whether an account talks to a stand-in instead of the platform itself. */
export async function hasStandIn(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    'select exists (select 1 from channel_account where api_origin is not null) as found',
  );
  return row!.found;
}
