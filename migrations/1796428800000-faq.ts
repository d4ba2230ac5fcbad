import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries with a short answer, a time, an owner and a topic; every change of them kept; search. */
export class Faq1796428800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table faq_entry
        add short_answer text,
        add is_public boolean not null default false,
        add valid_from date,
        add valid_until date,
        add owner_id uuid,
        add topic text,
        add version integer not null default 1,
        add deleted_at timestamptz,
        add constraint faq_entry_owner_fk foreign key (owner_id) references app_user(id);

      create table faq_version (
        id uuid not null default gen_random_uuid(),
        entry_id uuid not null,
        version integer not null,
        at timestamptz not null,
        user_id uuid,
        change text not null,
        content jsonb not null,
        constraint faq_version_pkey primary key (id),
        constraint faq_version_entry_fk foreign key (entry_id) references faq_entry(id) on delete cascade,
        constraint faq_version_user_fk foreign key (user_id) references app_user(id)
      );
      create unique index faq_version_entry on faq_version (entry_id, version);
      insert into faq_version (entry_id, version, at, change, content)
        select id, 1, updated_at, 'made', jsonb_build_object('language', language, 'question', question,
          'paraphrases', to_jsonb(paraphrases), 'answer', answer, 'shortAnswer', null, 'isPublic', false,
          'validFrom', null, 'validUntil', null, 'ownerId', null, 'topic', null)
        from faq_entry;
    `);
    // Letters as people type them who leave the marks out. Greek capitals by name: lower() knows none of
    // them in a database whose locale is C.
    await runner.query(`
      create function faq_folded(said text) returns text language sql immutable parallel safe
      return translate(
        regexp_replace(lower(normalize(said, NFKD)), '[\\u0300-\\u036f]', '', 'g'),
        'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςłŁıđĐ', 'αβγδεζηθικλμνξοπρστυφχψωσllidd');
    `);
    await runner.query(`
      create function faq_search(question text, paraphrases text[], answer text) returns tsvector
      language sql immutable parallel safe
      return setweight(to_tsvector('simple', faq_folded(question)), 'A')
        || setweight(to_tsvector('simple', faq_folded(array_to_string(paraphrases, ' '))), 'B')
        || setweight(to_tsvector('simple', faq_folded(answer)), 'C');
    `);
    await runner.query(
      'create index faq_entry_search on faq_entry using gin (faq_search(question, paraphrases, answer))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index faq_entry_search;
      drop function faq_search(text, text[], text);
      drop function faq_folded(text);
      drop table faq_version;
      delete from faq_entry where deleted_at is not null;
      alter table faq_entry
        drop constraint faq_entry_owner_fk,
        drop short_answer, drop is_public, drop valid_from, drop valid_until, drop owner_id, drop topic,
        drop version, drop deleted_at;
    `);
  }
}
