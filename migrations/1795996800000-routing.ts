import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets what, as data. */
export class Routing1795996800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table routing_policy (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        version integer not null,
        policy jsonb not null,
        user_id uuid,
        created_at timestamptz not null,
        constraint routing_policy_pkey primary key (id),
        constraint routing_policy_brand_fk foreign key (brand_id) references brand(id),
        constraint routing_policy_user_fk foreign key (user_id) references app_user(id)
      );
      create unique index routing_policy_version on routing_policy (brand_id, version);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table routing_policy');
  }
}
