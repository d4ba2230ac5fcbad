import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every table of the first version. */
export class Initial1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker (
        id uuid not null,
        role text not null,
        lock_names text[] not null,
        started_at timestamptz not null,
        seen_at timestamptz not null,
        constraint worker_pkey primary key (id)
      );

      create table tick (
        id text not null,
        description text not null,
        every_seconds integer not null,
        next_at timestamptz not null,
        last_started_at timestamptz,
        last_finished_at timestamptz,
        last_error text,
        constraint tick_pkey primary key (id)
      );

      create table audit_event (
        id bigint generated always as identity not null,
        brand_id uuid,
        at timestamptz not null,
        actor_kind text not null,
        actor_id uuid,
        entity text not null,
        entity_id uuid not null,
        action text not null,
        detail jsonb not null default '{}',
        constraint audit_event_pkey primary key (id)
      );
      create index audit_event_brand on audit_event (brand_id, at);
      create index audit_event_entity on audit_event (entity, entity_id, at);

      create table brand (
        id uuid not null default gen_random_uuid(),
        name text not null,
        time_zone text not null,
        default_language text not null,
        contacts text[] not null default '{}',
        created_at timestamptz not null,
        constraint brand_pkey primary key (id)
      );

      create table app_user (
        id uuid not null default gen_random_uuid(),
        email text not null,
        name text not null,
        password_hash text not null,
        locale text not null default 'en',
        languages text[] not null default '{}',
        created_at timestamptz not null,
        disabled_at timestamptz,
        constraint app_user_pkey primary key (id)
      );
      create unique index app_user_email on app_user (email);

      create table member (
        brand_id uuid not null,
        user_id uuid not null,
        role text not null,
        constraint member_pkey primary key (brand_id, user_id)
      );
      create index member_user on member (user_id);

      create table session (
        token_hash text not null,
        user_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        constraint session_pkey primary key (token_hash)
      );
      create index session_by_user on session (user_id);

      create table invite (
        token_hash text not null,
        brand_id uuid not null,
        role text not null,
        email text,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint invite_pkey primary key (token_hash)
      );

      create table api_key (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        name text not null,
        key_hash text not null,
        role text not null,
        created_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint api_key_pkey primary key (id)
      );
      create unique index api_key_hash on api_key (key_hash);

      create table team (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        name text not null,
        languages text[] not null default '{}',
        created_at timestamptz not null,
        constraint team_pkey primary key (id)
      );
      create index team_brand on team (brand_id);

      create table team_member (
        team_id uuid not null,
        user_id uuid not null,
        constraint team_member_pkey primary key (team_id, user_id)
      );

      create table channel_account (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        platform text not null,
        external_id text not null,
        name text not null,
        credentials text not null,
        api_origin text,
        languages text[] not null default '{}',
        state text not null,
        state_reason text,
        connected_at timestamptz not null,
        last_webhook_at timestamptz,
        constraint channel_account_pkey primary key (id)
      );
      create index channel_account_brand on channel_account (brand_id);
      create unique index channel_account_external on channel_account (platform, external_id);

      create table stream_cursor (
        account_id uuid not null,
        stream text not null,
        cursor jsonb,
        polled_at timestamptz,
        next_poll_at timestamptz not null,
        failures integer not null default 0,
        last_error text,
        constraint stream_cursor_pkey primary key (account_id, stream)
      );
      create index stream_cursor_next on stream_cursor (next_poll_at);

      create table raw_payload (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        account_id uuid not null,
        source text not null,
        received_at timestamptz not null,
        body jsonb not null,
        digest text not null,
        decoded_at timestamptz,
        problem text,
        constraint raw_payload_pkey primary key (id)
      );
      create index raw_payload_received on raw_payload (received_at);
      create unique index raw_payload_digest on raw_payload (account_id, digest);

      create table contact (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        account_id uuid not null,
        external_id text not null,
        name text,
        handle text,
        first_seen_at timestamptz not null,
        constraint contact_pkey primary key (id)
      );
      create unique index contact_external on contact (account_id, external_id);

      create table conversation (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        account_id uuid not null,
        platform text not null,
        kind text not null,
        thread_id text not null,
        contact_id uuid,
        context_id text,
        context jsonb,
        state text not null,
        state_reason text,
        language text not null default 'und',
        sentiment text,
        topics text[] not null default '{}',
        risks text[] not null default '{}',
        assignee_id uuid,
        team_id uuid,
        created_at timestamptz not null,
        last_inbound_at timestamptz,
        closed_at timestamptz,
        constraint conversation_pkey primary key (id)
      );
      create index conversation_contact on conversation (contact_id) where contact_id is not null;
      create index conversation_context on conversation (account_id, context_id) where context_id is not null;
      create index conversation_queue on conversation (brand_id, state, last_inbound_at);
      create unique index conversation_thread on conversation (account_id, thread_id);

      create table message (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        account_id uuid not null,
        conversation_id uuid not null,
        external_id text not null,
        parent_external_id text,
        direction text not null,
        author_kind text not null,
        contact_id uuid,
        user_id uuid,
        kind text not null,
        text text not null,
        rating double precision,
        attachments jsonb not null default '[]',
        permalink text,
        revision integer not null default 1,
        historical boolean not null default false,
        created_at timestamptz not null,
        created_at_approximate boolean not null default false,
        ingested_at timestamptz not null,
        edited_at timestamptz,
        deleted_at timestamptz,
        hidden_at timestamptz,
        constraint message_pkey primary key (id)
      );
      create index message_conversation on message (conversation_id, created_at);
      create unique index message_external on message (account_id, external_id);

      create table message_revision (
        message_id uuid not null,
        revision integer not null,
        brand_id uuid not null,
        text text not null,
        rating double precision,
        replaced_at timestamptz not null,
        constraint message_revision_pkey primary key (message_id, revision)
      );

      create table removed_item (
        account_id uuid not null,
        external_id text not null,
        removed_at timestamptz not null,
        constraint removed_item_pkey primary key (account_id, external_id),
        constraint removed_item_account_fk foreign key (account_id) references channel_account(id) on delete cascade
      );

      create table judgement (
        message_id uuid not null,
        revision integer not null,
        brand_id uuid not null,
        conversation_id uuid not null,
        language text not null,
        sentiment text not null,
        noise text,
        needs_human boolean not null,
        judgement jsonb not null,
        model_version text not null,
        judged_at timestamptz not null,
        constraint judgement_pkey primary key (message_id, revision)
      );
      create index judgement_conversation on judgement (conversation_id);

      create table faq_entry (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        language text not null,
        question text not null,
        paraphrases text[] not null default '{}',
        answer text not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint faq_entry_pkey primary key (id)
      );
      create index faq_entry_brand on faq_entry (brand_id, language);

      create table sla_policy (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        version integer not null,
        first_response_seconds integer not null,
        next_response_seconds integer not null,
        warn_percent integer[] not null,
        created_at timestamptz not null,
        constraint sla_policy_pkey primary key (id)
      );
      create unique index sla_policy_version on sla_policy (brand_id, version);

      create table sla_clock (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        conversation_id uuid not null,
        cycle integer not null,
        kind text not null,
        message_id uuid not null,
        policy_id uuid not null,
        started_at timestamptz not null,
        due_at timestamptz not null,
        steps jsonb not null,
        next_at timestamptz,
        stopped_at timestamptz,
        stop_reason text,
        stop_message_id uuid,
        breached_at timestamptz,
        detected_at timestamptz,
        late_ingest boolean not null default false,
        constraint sla_clock_pkey primary key (id)
      );
      create index sla_clock_started on sla_clock (brand_id, started_at);
      create index sla_clock_running on sla_clock (brand_id, due_at) where stopped_at is null;
      create index sla_clock_next on sla_clock (next_at) where next_at is not null;
      create unique index sla_clock_cycle on sla_clock (conversation_id, cycle);

      create table draft (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        conversation_id uuid not null,
        message_id uuid not null,
        message_revision integer not null,
        version integer not null default 1,
        text text not null,
        language text not null,
        place text not null,
        status text not null,
        origin text not null,
        playbook text,
        composed_text text not null,
        evidence jsonb not null default '[]',
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint draft_pkey primary key (id)
      );
      create unique index draft_pending on draft (conversation_id) where status = 'pending';
      create index draft_conversation on draft (conversation_id, created_at);

      create table publication (
        id uuid not null,
        brand_id uuid not null,
        conversation_id uuid not null,
        account_id uuid not null,
        message_id uuid not null,
        draft_id uuid,
        text text not null,
        language text not null,
        place text not null,
        author_kind text not null,
        user_id uuid,
        state text not null,
        attempts integer not null default 0,
        queued_at timestamptz not null,
        attempted_at timestamptz,
        accepted_at timestamptz,
        external_id text,
        error text,
        override_reason text,
        constraint publication_pkey primary key (id)
      );
      create index publication_open on publication (state, queued_at) where state in ('queued', 'sending', 'unknown');
      create index publication_external on publication (account_id, external_id) where external_id is not null;
      create index publication_conversation on publication (conversation_id, queued_at);

      create table alert (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        kind text not null,
        conversation_id uuid not null,
        clock_id uuid not null,
        step integer not null,
        created_at timestamptz not null,
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        constraint alert_pkey primary key (id)
      );
      create index alert_brand on alert (brand_id, created_at);
      create unique index alert_once on alert (clock_id, step);

      create table mail (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        alert_id uuid not null,
        recipient text not null,
        subject text not null,
        text text not null,
        html text not null,
        state text not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        error text,
        constraint mail_pkey primary key (id)
      );
      create index mail_brand on mail (brand_id, created_at);
      create unique index mail_once on mail (alert_id, recipient);

      create table webhook_endpoint (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        url text not null,
        secret text not null,
        active boolean not null default true,
        created_at timestamptz not null,
        constraint webhook_endpoint_pkey primary key (id)
      );
      create index webhook_endpoint_brand on webhook_endpoint (brand_id);

      create table webhook_delivery (
        id uuid not null default gen_random_uuid(),
        brand_id uuid not null,
        endpoint_id uuid not null,
        alert_id uuid not null,
        event text not null,
        payload jsonb not null,
        state text not null,
        attempts integer not null default 0,
        last_status integer,
        created_at timestamptz not null,
        sent_at timestamptz,
        error text,
        constraint webhook_delivery_pkey primary key (id)
      );
      create index webhook_delivery_brand on webhook_delivery (brand_id, created_at);
      create unique index webhook_delivery_once on webhook_delivery (endpoint_id, alert_id);

      alter table member
        add constraint member_brand_fk foreign key (brand_id) references brand(id) on delete cascade;
      alter table member
        add constraint member_user_fk foreign key (user_id) references app_user(id) on delete cascade;
      alter table session
        add constraint session_user_fk foreign key (user_id) references app_user(id) on delete cascade;
      alter table invite
        add constraint invite_brand_fk foreign key (brand_id) references brand(id) on delete cascade;
      alter table api_key
        add constraint api_key_brand_fk foreign key (brand_id) references brand(id) on delete cascade;
      alter table team
        add constraint team_brand_fk foreign key (brand_id) references brand(id) on delete cascade;
      alter table team_member
        add constraint team_member_team_fk foreign key (team_id) references team(id) on delete cascade;
      alter table team_member
        add constraint team_member_user_fk foreign key (user_id) references app_user(id) on delete cascade;
      alter table channel_account
        add constraint channel_account_brand_fk foreign key (brand_id) references brand(id);
      alter table stream_cursor
        add constraint stream_cursor_account_fk foreign key (account_id) references channel_account(id) on delete cascade;
      alter table raw_payload
        add constraint raw_payload_brand_fk foreign key (brand_id) references brand(id);
      alter table raw_payload
        add constraint raw_payload_account_fk foreign key (account_id) references channel_account(id);
      alter table contact
        add constraint contact_brand_fk foreign key (brand_id) references brand(id);
      alter table contact
        add constraint contact_account_fk foreign key (account_id) references channel_account(id);
      alter table conversation
        add constraint conversation_brand_fk foreign key (brand_id) references brand(id);
      alter table conversation
        add constraint conversation_account_fk foreign key (account_id) references channel_account(id);
      alter table conversation
        add constraint conversation_contact_fk foreign key (contact_id) references contact(id);
      alter table conversation
        add constraint conversation_assignee_fk foreign key (assignee_id) references app_user(id);
      alter table conversation
        add constraint conversation_team_fk foreign key (team_id) references team(id) on delete set null;
      alter table message
        add constraint message_brand_fk foreign key (brand_id) references brand(id);
      alter table message
        add constraint message_account_fk foreign key (account_id) references channel_account(id);
      alter table message
        add constraint message_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table message
        add constraint message_contact_fk foreign key (contact_id) references contact(id);
      alter table message
        add constraint message_user_fk foreign key (user_id) references app_user(id);
      alter table message_revision
        add constraint message_revision_message_fk foreign key (message_id) references message(id) on delete cascade;
      alter table message_revision
        add constraint message_revision_brand_fk foreign key (brand_id) references brand(id);
      alter table judgement
        add constraint judgement_message_fk foreign key (message_id) references message(id) on delete cascade;
      alter table judgement
        add constraint judgement_brand_fk foreign key (brand_id) references brand(id);
      alter table judgement
        add constraint judgement_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table faq_entry
        add constraint faq_entry_brand_fk foreign key (brand_id) references brand(id);
      alter table sla_policy
        add constraint sla_policy_brand_fk foreign key (brand_id) references brand(id);
      alter table sla_clock
        add constraint sla_clock_brand_fk foreign key (brand_id) references brand(id);
      alter table sla_clock
        add constraint sla_clock_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table sla_clock
        add constraint sla_clock_message_fk foreign key (message_id) references message(id);
      alter table sla_clock
        add constraint sla_clock_policy_fk foreign key (policy_id) references sla_policy(id);
      alter table sla_clock
        add constraint sla_clock_stop_message_fk foreign key (stop_message_id) references message(id);
      alter table draft
        add constraint draft_brand_fk foreign key (brand_id) references brand(id);
      alter table draft
        add constraint draft_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table draft
        add constraint draft_message_fk foreign key (message_id) references message(id);
      alter table publication
        add constraint publication_brand_fk foreign key (brand_id) references brand(id);
      alter table publication
        add constraint publication_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table publication
        add constraint publication_account_fk foreign key (account_id) references channel_account(id);
      alter table publication
        add constraint publication_message_fk foreign key (message_id) references message(id);
      alter table publication
        add constraint publication_user_fk foreign key (user_id) references app_user(id);
      alter table alert
        add constraint alert_brand_fk foreign key (brand_id) references brand(id);
      alter table alert
        add constraint alert_conversation_fk foreign key (conversation_id) references conversation(id);
      alter table alert
        add constraint alert_clock_fk foreign key (clock_id) references sla_clock(id);
      alter table alert
        add constraint alert_acknowledged_by_fk foreign key (acknowledged_by) references app_user(id);
      alter table mail
        add constraint mail_brand_fk foreign key (brand_id) references brand(id);
      alter table mail
        add constraint mail_alert_fk foreign key (alert_id) references alert(id);
      alter table webhook_endpoint
        add constraint webhook_endpoint_brand_fk foreign key (brand_id) references brand(id);
      alter table webhook_delivery
        add constraint webhook_delivery_brand_fk foreign key (brand_id) references brand(id);
      alter table webhook_delivery
        add constraint webhook_delivery_endpoint_fk foreign key (endpoint_id) references webhook_endpoint(id) on delete cascade;
      alter table webhook_delivery
        add constraint webhook_delivery_alert_fk foreign key (alert_id) references alert(id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table removed_item, webhook_delivery, webhook_endpoint, mail, alert, publication, draft, sla_clock, sla_policy, faq_entry, judgement, message_revision, message, conversation, contact, raw_payload, stream_cursor, channel_account, team_member, team, api_key, invite, session, member, app_user, brand, audit_event, tick, worker cascade;
    `);
  }
}
