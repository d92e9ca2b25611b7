set check_function_bodies = off;

-- squall:outside-transaction
alter type public.mood add value 'calm' after 'sad';

CREATE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select n * 2$function$;

-- may fail: existing rows have no value of notes.body to give
alter table public.notes add column body text not null;

-- rewrite: all of notes is written anew
alter table public.notes alter column id type bigint;

-- hazard: PostgreSQL does not turn integer into date by itself, as column notes.stars needs: it goes by its text, and is refused if that has no such form
-- rewrite: all of notes is written anew; it is refused if a value of notes.stars has no such form
alter table public.notes alter column stars type date using stars::text::date;

alter table public.notes add constraint notes_body_check CHECK ((body <> ''::text)) NOT VALID;

create or replace view public.texts as
SELECT body AS text
   FROM public.notes;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.notes validate constraint notes_body_check;

-- if it fails: drop index concurrently public.notes_mood_idx, then again
-- squall:outside-transaction
create index concurrently notes_mood_idx ON public.notes USING btree (mood);

-- hazard: column notes.text is gone, and new is notes.body: is it renamed? --rename notes.text:notes.body
-- data loss: all values of notes.text are lost
alter table public.notes drop column text;

-- data loss: all rows of old are lost
drop table public.old;
