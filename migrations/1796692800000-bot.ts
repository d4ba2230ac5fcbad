import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bot: how it behaves in a brand, what it made of each item, buttons, who holds a thread, menus. */
export class Bot1796692800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message
        add column payload text,
        add column act text;
      update message set act = 'answer' where author_kind = 'bot';

      alter table publication
        add column act text,
        add column choices jsonb not null default '[]';
      update publication set act = 'answer' where author_kind = 'bot';

      alter table conversation
        add column held_elsewhere boolean not null default false,
        add column held_as_of timestamptz;

      alter table channel_account
        add column chat_profile_digest text,
        add column chat_profile_at timestamptz,
        add column chat_profile_error text;

      create table bot_policy (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        version integer not null,
        policy jsonb not null,
        user_id uuid,
        created_at timestamptz not null,
        constraint bot_policy_pkey primary key (id),
        constraint bot_policy_brand_fk foreign key (brand_id) references brand(id),
        constraint bot_policy_user_fk foreign key (user_id) references app_user(id)
      );
      create unique index bot_policy_version on bot_policy (brand_id, version);

      create table bot_turn (
        message_id uuid not null,
        revision integer not null,
        brand_id uuid not null,
        conversation_id uuid not null,
        at timestamptz not null,
        language text not null,
        act text not null,
        reason text not null,
        entry_ids uuid[] not null default '{}',
        ranking jsonb not null default '[]',
        constraint bot_turn_pkey primary key (message_id, revision),
        constraint bot_turn_message_fk foreign key (message_id) references message(id) on delete cascade,
        constraint bot_turn_brand_fk foreign key (brand_id) references brand(id),
        constraint bot_turn_conversation_fk foreign key (conversation_id) references conversation(id)
      );
      create index bot_turn_conversation on bot_turn (conversation_id, at);
      create index bot_turn_brand on bot_turn (brand_id, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table bot_turn;
      drop table bot_policy;
      alter table channel_account
        drop column chat_profile_digest, drop column chat_profile_at, drop column chat_profile_error;
      alter table conversation drop column held_elsewhere, drop column held_as_of;
      alter table publication drop column act, drop column choices;
      alter table message drop column payload, drop column act;
    `);
  }
}
