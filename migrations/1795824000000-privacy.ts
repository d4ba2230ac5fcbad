import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of platforms and people to erase somebody's data or to forget an account's token. */
export class Privacy1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contact add column erased_at timestamptz;
      alter table removed_item add column erased_at timestamptz;

      create table privacy_request (
        id uuid not null default gen_random_uuid(),
        kind text not null,
        code text not null,
        digest text not null,
        family text,
        app_id text,
        brand_id uuid,
        contact_id uuid,
        subject_hash text,
        subject text,
        requested_at timestamptz not null,
        completed_at timestamptz,
        counts jsonb,
        constraint privacy_request_pkey primary key (id)
      );
      create unique index privacy_request_code on privacy_request (code);
      create unique index privacy_request_digest on privacy_request (digest);

      alter table privacy_request
        add constraint privacy_request_brand_fk foreign key (brand_id) references brand(id);
      alter table privacy_request
        add constraint privacy_request_contact_fk foreign key (contact_id) references contact(id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table privacy_request;
      alter table removed_item drop column erased_at;
      alter table contact drop column erased_at;
    `);
  }
}
