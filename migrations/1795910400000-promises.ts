import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A promise is an ordered list of rules with calendars, kept whole in each version; clocks keep their history. */
export class Promises1795910400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sla_policy add column promise jsonb, add column user_id uuid;
      update sla_policy set promise = jsonb_build_object(
        'calendars', '[]'::jsonb,
        'rules', jsonb_build_array(jsonb_build_object(
          'id', 'everything', 'name', 'Everything', 'when', '{}'::jsonb,
          'firstSeconds', first_response_seconds, 'nextSeconds', next_response_seconds,
          'warnPercent', to_jsonb(warn_percent), 'calendarId', null)));
      alter table sla_policy
        alter column promise set not null,
        drop column first_response_seconds,
        drop column next_response_seconds,
        drop column warn_percent,
        add constraint sla_policy_user_fk foreign key (user_id) references app_user(id);

      alter table sla_clock add column rule_id text, alter column due_at drop not null;
      update sla_clock set rule_id = 'everything';
      alter table sla_clock alter column rule_id set not null;

      create table sla_clock_change (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        clock_id uuid not null,
        at timestamptz not null,
        policy_id uuid not null,
        rule_id text not null,
        started_at timestamptz not null,
        due_at timestamptz,
        constraint sla_clock_change_pkey primary key (id),
        constraint sla_clock_change_brand_fk foreign key (brand_id) references brand(id),
        constraint sla_clock_change_clock_fk foreign key (clock_id) references sla_clock(id) on delete cascade,
        constraint sla_clock_change_policy_fk foreign key (policy_id) references sla_policy(id)
      );
      create index sla_clock_change_clock on sla_clock_change (clock_id, at);
    `);
  }

  /** A promise of several rules becomes that of its last. A clock without a deadline becomes due at once. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sla_clock_change;
      update sla_clock set due_at = started_at where due_at is null;
      alter table sla_clock drop column rule_id, alter column due_at set not null;
      alter table sla_policy
        add column first_response_seconds integer,
        add column next_response_seconds integer,
        add column warn_percent integer[];
      update sla_policy set
        first_response_seconds = (promise #>> '{rules,-1,firstSeconds}')::integer,
        next_response_seconds = (promise #>> '{rules,-1,nextSeconds}')::integer,
        warn_percent = array(select jsonb_array_elements_text(promise #> '{rules,-1,warnPercent}')::integer);
      alter table sla_policy
        alter column first_response_seconds set not null,
        alter column next_response_seconds set not null,
        alter column warn_percent set not null,
        drop column promise,
        drop column user_id;
    `);
  }
}
