import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock for complaints beside those of the answers, and pauses. */
export class Resolution1796083200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sla_clock_cycle;
      create unique index sla_clock_cycle on sla_clock (conversation_id, cycle, kind);
      alter table sla_clock add column paused_at timestamptz, add column acknowledged_at timestamptz;

      create table sla_pause_event (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        conversation_id uuid not null,
        at timestamptz not null,
        kind text not null,
        reason text,
        user_id uuid,
        undone_at timestamptz,
        constraint sla_pause_event_pkey primary key (id),
        constraint sla_pause_event_brand_fk foreign key (brand_id) references brand(id),
        constraint sla_pause_event_conversation_fk foreign key (conversation_id) references conversation(id),
        constraint sla_pause_event_user_fk foreign key (user_id) references app_user(id)
      );
      create index sla_pause_event_conversation on sla_pause_event (conversation_id, at);
    `);
  }

  /** Complaints lose their clocks with all that was told of them; the clocks of the answers stay. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sla_pause_event;
      create temp table gone on commit drop as
        select a.id from alert a join sla_clock k on k.id = a.clock_id where k.kind = 'resolution';
      delete from webhook_delivery where alert_id in (select id from gone);
      delete from mail where alert_id in (select id from gone);
      delete from alert where id in (select id from gone);
      delete from sla_clock where kind = 'resolution';
      drop index sla_clock_cycle;
      create unique index sla_clock_cycle on sla_clock (conversation_id, cycle);
      alter table sla_clock drop column paused_at, drop column acknowledged_at;
    `);
  }
}
