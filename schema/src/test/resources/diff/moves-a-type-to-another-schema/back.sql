-- irreversible: the values of people.feels have become other.mood, which PostgreSQL does not turn into public.mood
-- irreversible: the values of people.felt have become other.mood[], which PostgreSQL does not turn into public.mood[]

drop view public.moods;

create type public.mood as enum ('glad', 'sad');

alter table public.people alter column feels drop default;

-- rewrite: all of people is written anew; it is refused if a value of people.feels has no such form
alter table public.people alter column feels type public.mood using feels::text::public.mood;

alter table public.people alter column feels set default 'glad'::public.mood;

-- rewrite: all of people is written anew; it is refused if a value of people.felt has no such form
alter table public.people alter column felt type public.mood[] using felt::text::public.mood[];

drop type other.mood;

create view public.moods as
SELECT feels
   FROM public.people;
