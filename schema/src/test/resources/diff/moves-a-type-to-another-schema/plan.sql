-- question: PostgreSQL does not turn public.mood into other.mood by itself, as column people.feels needs
--   --using people.feels=<SQL expression>
-- question: PostgreSQL does not turn public.mood[] into other.mood[] by itself, as column people.felt needs
--   --using people.felt=<SQL expression>

drop view public.moods;

create type other.mood as enum ('glad', 'sad');

alter table public.people alter column feels drop default;

-- rewrite: all of people is written anew; it is refused if a value of people.feels has no such form
alter table public.people alter column feels type other.mood using feels::text::other.mood;

alter table public.people alter column feels set default 'glad'::other.mood;

-- rewrite: all of people is written anew; it is refused if a value of people.felt has no such form
alter table public.people alter column felt type other.mood[] using felt::text::other.mood[];

drop type public.mood;

create view public.moods as
SELECT feels
   FROM public.people;
