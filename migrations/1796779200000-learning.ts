import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that keep coming, and what people said of the bot's answers. */
export class Learning1796779200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table faq_proposal (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        language text not null,
        topic text,
        message_ids uuid[] not null,
        customers integer not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        state text not null,
        entry_id uuid,
        user_id uuid,
        made_at timestamptz not null,
        changed_at timestamptz not null,
        constraint faq_proposal_pkey primary key (id),
        constraint faq_proposal_brand_fk foreign key (brand_id) references brand(id),
        constraint faq_proposal_entry_fk foreign key (entry_id) references faq_entry(id) on delete set null,
        constraint faq_proposal_user_fk foreign key (user_id) references app_user(id)
      );
      create index faq_proposal_brand on faq_proposal (brand_id, language, state);

      create table answer_verdict (
        publication_id uuid not null,
        brand_id uuid not null,
        language text not null,
        "right" boolean not null,
        user_id uuid,
        at timestamptz not null,
        constraint answer_verdict_pkey primary key (publication_id),
        constraint answer_verdict_publication_fk foreign key (publication_id) references publication(id)
          on delete cascade,
        constraint answer_verdict_brand_fk foreign key (brand_id) references brand(id),
        constraint answer_verdict_user_fk foreign key (user_id) references app_user(id)
      );
      create index answer_verdict_brand on answer_verdict (brand_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table answer_verdict; drop table faq_proposal;');
  }
}
