alter table public.t drop column m;

alter type public.mood rename to mood_old;

create type public.mood as enum ('sad', 'ok', 'happy');

-- rewrite: all of t is written anew
alter table public.t alter column n type public.mood using n::text::public.mood;

drop type public.mood_old;

alter table public.t add column m public.mood generated always as (
CASE
    WHEN (a > 1) THEN 'ok'::public.mood
    ELSE 'sad'::public.mood
END) stored;
