import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may leave in which way, what was done with proposals, and what waits for a manager. */
export class Approval1796785200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table approval_cell (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        topic text not null,
        language text not null,
        channel text not null,
        level text not null,
        updated_at timestamptz not null,
        constraint approval_cell_pkey primary key (id),
        constraint approval_cell_brand_fk foreign key (brand_id) references brand(id)
      );
      create unique index approval_cell_kind on approval_cell (brand_id, topic, language, channel);

      create table approval_budget (
        brand_id uuid not null,
        budgets jsonb not null,
        updated_at timestamptz not null,
        constraint approval_budget_pkey primary key (brand_id),
        constraint approval_budget_brand_fk foreign key (brand_id) references brand(id)
      );

      create table draft_decision (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        draft_id uuid not null,
        topic text not null,
        language text not null,
        channel text not null,
        level text not null,
        decision text not null,
        edit_share double precision,
        reason text,
        note text,
        user_id uuid,
        at timestamptz not null,
        constraint draft_decision_pkey primary key (id),
        constraint draft_decision_brand_fk foreign key (brand_id) references brand(id),
        constraint draft_decision_draft_fk foreign key (draft_id) references draft(id),
        constraint draft_decision_user_fk foreign key (user_id) references app_user(id)
      );
      create unique index draft_decision_draft on draft_decision (draft_id);
      create index draft_decision_brand on draft_decision (brand_id, at);

      create table draft_hand_in (
        draft_id uuid not null,
        brand_id uuid not null,
        version integer not null,
        user_id uuid,
        note text,
        at timestamptz not null,
        constraint draft_hand_in_pkey primary key (draft_id),
        constraint draft_hand_in_draft_fk foreign key (draft_id) references draft(id),
        constraint draft_hand_in_brand_fk foreign key (brand_id) references brand(id),
        constraint draft_hand_in_user_fk foreign key (user_id) references app_user(id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table draft_hand_in; drop table draft_decision; drop table approval_budget; drop table approval_cell',
    );
  }
}
