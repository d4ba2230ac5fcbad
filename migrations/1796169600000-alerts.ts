import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts about items, posts and replies; hours and choices of each channel; what waits to be told together. */
export class Alerts1796169600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table alert
        add column message_ids uuid[] not null default '{}',
        add column detail jsonb not null default '{}',
        add column repeats integer not null default 0;
      update alert a set message_ids = array[k.message_id] from sla_clock k where k.id = a.clock_id;
      create index alert_open_publication on alert (created_at)
        where kind = 'publication_stuck' and resolved_at is null;

      -- Who wrote how much lately is asked of every angry item.
      create index message_written on message (brand_id, created_at) where direction = 'in';

      alter table mail alter column alert_id drop not null;
      alter table mail
        add column alert_ids uuid[] not null default '{}',
        add column repeat integer not null default 0,
        add column once_key text;
      drop index mail_once;
      create unique index mail_once on mail (alert_id, recipient, repeat);
      create unique index mail_key on mail (once_key);

      alter table webhook_endpoint
        add column format text not null default 'signed',
        add column locale text not null default 'en',
        add column muted text[] not null default '{}',
        add column hours jsonb,
        add column urgent_through boolean not null default true;

      alter table webhook_delivery alter column alert_id drop not null;
      alter table webhook_delivery
        add column alert_ids uuid[] not null default '{}',
        add column repeat integer not null default 0;
      drop index webhook_delivery_once;
      create unique index webhook_delivery_once
        on webhook_delivery (endpoint_id, alert_id, event, repeat);

      create table held_notice (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        alert_id uuid not null,
        channel text not null,
        user_id uuid,
        endpoint_id uuid,
        because text,
        reason text not null,
        until timestamptz not null,
        created_at timestamptz not null,
        constraint held_notice_pkey primary key (id),
        constraint held_notice_brand_fk foreign key (brand_id) references brand(id),
        constraint held_notice_alert_fk foreign key (alert_id) references alert(id),
        constraint held_notice_user_fk foreign key (user_id) references app_user(id) on delete cascade,
        constraint held_notice_endpoint_fk foreign key (endpoint_id) references webhook_endpoint(id)
          on delete cascade
      );
      create unique index held_notice_person on held_notice (alert_id, user_id, channel)
        where user_id is not null;
      create unique index held_notice_address on held_notice (alert_id, endpoint_id)
        where endpoint_id is not null;

      create index held_notice_until on held_notice (until);

      create table browser_notice (
        alert_id uuid not null,
        user_id uuid not null,
        brand_id uuid not null,
        created_at timestamptz not null,
        constraint browser_notice_pkey primary key (alert_id, user_id),
        constraint browser_notice_alert_fk foreign key (alert_id) references alert(id) on delete cascade,
        constraint browser_notice_user_fk foreign key (user_id) references app_user(id) on delete cascade,
        constraint browser_notice_brand_fk foreign key (brand_id) references brand(id)
      );
      create index browser_notice_user on browser_notice (user_id, created_at);

      create table alert_preference (
        user_id uuid not null,
        email_muted text[] not null default '{}',
        email_hours jsonb,
        browser boolean not null default false,
        browser_muted text[] not null default '{}',
        browser_hours jsonb,
        urgent_through boolean not null default true,
        constraint alert_preference_pkey primary key (user_id),
        constraint alert_preference_user_fk foreign key (user_id) references app_user(id) on delete cascade
      );

      create table brand_alert_settings (
        brand_id uuid not null,
        risks text[] not null default
          '{fury,abuse,threat,legal_threat,extortion,safety,media_threat,self_harm,data_privacy}',
        negative_review_stars integer not null default 2,
        crisis_people integer not null default 5,
        crisis_seconds integer not null default 3600,
        stuck_seconds integer not null default 900,
        digest_daily boolean not null default true,
        digest_weekly boolean not null default true,
        digest_hour integer not null default 8,
        constraint brand_alert_settings_pkey primary key (brand_id),
        constraint brand_alert_settings_brand_fk foreign key (brand_id) references brand(id)
          on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table brand_alert_settings, alert_preference, browser_notice, held_notice;
      delete from webhook_delivery where alert_id is null or repeat > 0;
      drop index webhook_delivery_once;
      alter table webhook_delivery
        drop column alert_ids, drop column repeat, alter column alert_id set not null;
      create unique index webhook_delivery_once on webhook_delivery (endpoint_id, alert_id, event);
      delete from webhook_delivery d using webhook_endpoint e
        where e.id = d.endpoint_id and e.format <> 'signed';
      delete from webhook_endpoint where format <> 'signed';
      alter table webhook_endpoint
        drop column format, drop column locale, drop column muted, drop column hours,
        drop column urgent_through;
      delete from mail where alert_id is null or repeat > 0;
      drop index mail_key;
      drop index mail_once;
      alter table mail
        drop column alert_ids, drop column repeat, drop column once_key,
        alter column alert_id set not null;
      create unique index mail_once on mail (alert_id, recipient);
      delete from webhook_delivery d using alert a
        where a.id = d.alert_id and a.clock_id is null and a.account_id is null;
      delete from mail m using alert a
        where a.id = m.alert_id and a.clock_id is null and a.account_id is null;
      delete from alert where clock_id is null and account_id is null;
      drop index alert_open_publication;
      drop index message_written;
      alter table alert drop column message_ids, drop column detail, drop column repeats;
    `);
  }
}
