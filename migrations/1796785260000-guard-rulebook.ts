import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each brand has made of the guard's rules. */
export class GuardRulebook1796785260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guard_rulebook (
        brand_id uuid not null,
        off text[] not null default '{}',
        phrases jsonb not null default '[]',
        updated_at timestamptz not null,
        constraint guard_rulebook_pkey primary key (brand_id),
        constraint guard_rulebook_brand_fk foreign key (brand_id) references brand(id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table guard_rulebook');
  }
}
