import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a brand speaks, what it may give away, and what a draft said before. */
export class Voices1796692860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table brand_voice (
        brand_id uuid not null,
        language text not null,
        settings jsonb not null,
        updated_at timestamptz not null,
        constraint brand_voice_pkey primary key (brand_id, language),
        constraint brand_voice_brand_fk foreign key (brand_id) references brand(id)
      );

      create table brand_goodwill (
        brand_id uuid not null,
        settings jsonb not null,
        updated_at timestamptz not null,
        constraint brand_goodwill_pkey primary key (brand_id),
        constraint brand_goodwill_brand_fk foreign key (brand_id) references brand(id)
      );

      alter table draft add column notes jsonb not null default '[]';

      create table draft_version (
        draft_id uuid not null,
        version integer not null,
        text text not null,
        author_kind text not null,
        user_id uuid,
        evidence jsonb not null default '[]',
        saved_at timestamptz not null,
        constraint draft_version_pkey primary key (draft_id, version),
        constraint draft_version_draft_fk foreign key (draft_id) references draft(id)
          on delete cascade,
        constraint draft_version_user_fk foreign key (user_id) references app_user(id)
      );
      insert into draft_version (draft_id, version, text, author_kind, evidence, saved_at)
        select id, 1, composed_text, origin, evidence, created_at from draft;
      insert into draft_version (draft_id, version, text, author_kind, saved_at)
        select id, version, text, 'person', updated_at from draft where version > 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table draft_version;
      alter table draft drop column notes;
      drop table brand_goodwill;
      drop table brand_voice;
    `);
  }
}
