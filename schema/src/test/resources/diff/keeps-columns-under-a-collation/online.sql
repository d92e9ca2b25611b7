drop view public.v;

drop type public.comp;

drop domain public.d;

alter table public.t alter column b type text;

-- squall:outside-transaction
drop index concurrently public.t_a_idx;

alter collation public.c rename to c_old;

create collation public.c (provider = icu, locale = 'de', deterministic = false);

alter table public.t alter column a type text collate public.c;

drop collation public.c_old;

create domain public.d as text collate public.c;

create type public.comp as (a text collate public.c);

create view public.v as
SELECT a
   FROM public.t;

-- if it fails: drop index concurrently public.t_a_idx, then again
-- squall:outside-transaction
create index concurrently t_a_idx ON public.t USING btree (a);
