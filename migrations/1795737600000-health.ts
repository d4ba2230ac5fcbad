import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Health of accounts, alerts about them, and dead letters. */
export class Health1795737600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table channel_account
        add column state_since timestamptz,
        add column probed_at timestamptz,
        add column next_probe_at timestamptz not null default now(),
        add column probe_error text,
        add column token_expires_at timestamptz,
        add column missing_scopes text[] not null default '{}',
        add column blind_since timestamptz,
        add column blind_reason text;
      create index channel_account_next_probe on channel_account (next_probe_at);

      alter table alert
        add column subject text,
        add column account_id uuid,
        add column about timestamptz,
        add column reason text,
        add column resolved_at timestamptz,
        alter column conversation_id drop not null,
        alter column clock_id drop not null,
        alter column step drop not null;
      update alert set subject = 'clock:' || clock_id || ':' || step;
      alter table alert alter column subject set not null;
      drop index alert_once;
      create unique index alert_once on alert (subject);
      create index alert_clock on alert (clock_id) where clock_id is not null;
      create index alert_open_account on alert (account_id)
        where account_id is not null and resolved_at is null;
      alter table alert
        add constraint alert_account_fk foreign key (account_id) references channel_account(id);

      drop index webhook_delivery_once;
      create unique index webhook_delivery_once on webhook_delivery (endpoint_id, alert_id, event);

      create table dead_letter (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        account_id uuid not null,
        payload_id uuid,
        source text not null,
        received_at timestamptz not null,
        body jsonb,
        digest text not null,
        applied text[] not null default '{}',
        reason text not null,
        attempts integer not null default 1,
        created_at timestamptz not null,
        tried_at timestamptz not null,
        resolved_at timestamptz,
        resolution text,
        constraint dead_letter_pkey primary key (id),
        constraint dead_letter_brand_fk foreign key (brand_id) references brand(id),
        constraint dead_letter_account_fk foreign key (account_id) references channel_account(id),
        constraint dead_letter_payload_fk foreign key (payload_id) references raw_payload(id) on delete set null
      );
      create unique index dead_letter_payload on dead_letter (payload_id);
      create unique index dead_letter_once on dead_letter (account_id, digest) where resolved_at is null;
      create index dead_letter_open on dead_letter (brand_id, received_at, id) where resolved_at is null;
    `);
  }

  /** Alerts about accounts, and what they sent, have no place in the older tables. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table dead_letter;

      delete from webhook_delivery d using alert a where a.id = d.alert_id and a.clock_id is null;
      delete from mail m using alert a where a.id = m.alert_id and a.clock_id is null;
      delete from alert where clock_id is null;
      drop index webhook_delivery_once;
      create unique index webhook_delivery_once on webhook_delivery (endpoint_id, alert_id);
      drop index alert_once;
      drop index alert_clock;
      drop index alert_open_account;
      alter table alert
        drop column subject,
        drop column account_id,
        drop column about,
        drop column reason,
        drop column resolved_at,
        alter column conversation_id set not null,
        alter column clock_id set not null,
        alter column step set not null;
      create unique index alert_once on alert (clock_id, step);

      alter table channel_account
        drop column state_since,
        drop column probed_at,
        drop column next_probe_at,
        drop column probe_error,
        drop column token_expires_at,
        drop column missing_scopes,
        drop column blind_since,
        drop column blind_reason;
    `);
  }
}
