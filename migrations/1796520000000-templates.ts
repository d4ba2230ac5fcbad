import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Canned responses and macros, and what became of each that was used. */
export class Templates1796520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reply_template (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        name text not null,
        texts jsonb not null,
        actions jsonb not null default '[]',
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint reply_template_pkey primary key (id),
        constraint reply_template_brand_fk foreign key (brand_id) references brand(id)
      );
      create unique index reply_template_name on reply_template (brand_id, name);

      create table template_use (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        template_id uuid not null,
        conversation_id uuid not null,
        message_id uuid not null,
        user_id uuid,
        language text not null,
        text text not null,
        afterwards jsonb not null default '[]',
        used_at timestamptz not null,
        sent_at timestamptz,
        edit_share double precision,
        constraint template_use_pkey primary key (id),
        constraint template_use_brand_fk foreign key (brand_id) references brand(id),
        constraint template_use_template_fk foreign key (template_id)
          references reply_template(id) on delete cascade,
        constraint template_use_conversation_fk foreign key (conversation_id)
          references conversation(id),
        constraint template_use_message_fk foreign key (message_id) references message(id),
        constraint template_use_user_fk foreign key (user_id) references app_user(id)
      );
      create index template_use_template on template_use (template_id, used_at);
      create index template_use_item on template_use (message_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table template_use; drop table reply_template');
  }
}
