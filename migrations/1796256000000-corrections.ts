import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where people disagreed with the judge. */
export class Corrections1796256000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table judgement_correction (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        message_id uuid not null,
        revision integer not null,
        language text not null,
        words text[] not null,
        before jsonb not null,
        after jsonb not null,
        user_id uuid,
        created_at timestamptz not null,
        constraint judgement_correction_pkey primary key (id),
        constraint judgement_correction_brand_fk foreign key (brand_id) references brand(id),
        constraint judgement_correction_message_fk foreign key (message_id) references message(id)
          on delete cascade,
        constraint judgement_correction_user_fk foreign key (user_id) references app_user(id)
      );
      create unique index judgement_correction_item on judgement_correction (message_id, revision);
      create index judgement_correction_brand on judgement_correction (brand_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table judgement_correction');
  }
}
