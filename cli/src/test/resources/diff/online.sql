set check_function_bodies = off;

set lock_timeout = '3s';

-- squall:outside-transaction
alter type public.mood add value 'calm' after 'sad';

CREATE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select n * 2$function$;

-- lock: ACCESS EXCLUSIVE on public.notes, for a moment; lock_timeout 3s
-- may fail: existing rows have no value of notes.body to give
alter table public.notes add column body text not null;

-- lock: ACCESS EXCLUSIVE on public.notes, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.notes') says how much is written; without an outage: squall generate --expand
-- rewrite: all of notes is written anew
alter table public.notes alter column id type bigint;

-- hazard: PostgreSQL does not turn integer into date by itself, as column notes.stars needs: it goes by its text, and is refused if that has no such form
-- lock: ACCESS EXCLUSIVE on public.notes, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.notes') says how much is written; without an outage: squall generate --expand
-- rewrite: all of notes is written anew; it is refused if a value of notes.stars has no such form
alter table public.notes alter column stars type date using stars::text::date;

-- lock: ACCESS EXCLUSIVE on public.notes, for a moment; lock_timeout 3s
alter table public.notes add constraint notes_body_check CHECK ((body <> ''::text)) NOT VALID;

create or replace view public.texts as
SELECT body AS text
   FROM public.notes;

-- lock: SHARE UPDATE EXCLUSIVE on public.notes, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.notes validate constraint notes_body_check;

set lock_timeout = '10min';

-- lock: SHARE UPDATE EXCLUSIVE on public.notes, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.notes_mood_idx, then again
-- squall:outside-transaction
create index concurrently notes_mood_idx ON public.notes USING btree (mood);

set lock_timeout = '3s';

-- hazard: column notes.text is gone, and new is notes.body: is it renamed? --rename notes.text:notes.body
-- lock: ACCESS EXCLUSIVE on public.notes, for a moment; lock_timeout 3s
-- data loss: all values of notes.text are lost
alter table public.notes drop column text;

-- data loss: all rows of old are lost
drop table public.old;
