import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What polls and webhooks know of each other, what was heard before its item, and calls that must wait. */
export class FaithfulMirrors1795651200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table channel_account add column webhooks_silent_since timestamptz;

      alter table stream_cursor
        add column failing_since timestamptz,
        add column quiet_polls integer not null default 0,
        add column items_read integer not null default 0,
        add column imported_at timestamptz;
      update stream_cursor set imported_at = polled_at;

      alter table message
        add column source text,
        add column webhook_at timestamptz,
        add column moderated_at timestamptz,
        add column looked_for_at timestamptz,
        add column as_of timestamptz;
      create index message_unannounced on message (account_id, ingested_at)
        where source = 'poll' and webhook_at is null;
      create index message_parent on message (account_id, parent_external_id)
        where parent_external_id is not null;

      alter table removed_item
        alter column removed_at drop not null,
        add column hidden_at timestamptz,
        add column moderated_at timestamptz;

      alter table raw_payload add column item_ids text[] not null default '{}';
      create index raw_payload_items on raw_payload using gin (item_ids);

      create table post (
        account_id uuid not null,
        external_id text not null,
        excerpt text not null,
        permalink text,
        at timestamptz not null,
        constraint post_pkey primary key (account_id, external_id),
        constraint post_account_fk foreign key (account_id) references channel_account (id) on delete cascade
      );

      create table call_budget (
        key text not null,
        wait_until timestamptz,
        next_slot_at timestamptz,
        constraint call_budget_pkey primary key (key)
      );
      create index call_budget_wait on call_budget (wait_until);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table call_budget;
      drop table post;
      drop index raw_payload_items;
      alter table raw_payload drop column item_ids;
      delete from removed_item where removed_at is null;
      alter table removed_item
        drop column hidden_at, drop column moderated_at, alter column removed_at set not null;
      drop index message_parent;
      drop index message_unannounced;
      alter table message
        drop column source, drop column webhook_at, drop column moderated_at,
        drop column looked_for_at, drop column as_of;
      alter table stream_cursor
        drop column failing_since, drop column quiet_polls, drop column items_read,
        drop column imported_at;
      alter table channel_account drop column webhooks_silent_since;
    `);
  }
}
