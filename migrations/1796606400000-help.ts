import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public help page: its address, whom to write to, and whether an answer helped. */
export class Help1796606400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table brand add slug text, add help_email text;
      create unique index brand_slug on brand (slug);

      create table faq_feedback (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        entry_id uuid not null,
        version integer not null,
        helpful boolean not null,
        source text not null,
        conversation_id uuid,
        at timestamptz not null,
        constraint faq_feedback_pkey primary key (id),
        constraint faq_feedback_brand_fk foreign key (brand_id) references brand(id),
        constraint faq_feedback_entry_fk foreign key (entry_id) references faq_entry(id) on delete cascade,
        constraint faq_feedback_conversation_fk foreign key (conversation_id) references conversation(id)
          on delete set null
      );
      create index faq_feedback_entry on faq_feedback (entry_id, at);
      create index faq_feedback_brand on faq_feedback (brand_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table faq_feedback;
      drop index brand_slug;
      alter table brand drop slug, drop help_email;
    `);
  }
}
