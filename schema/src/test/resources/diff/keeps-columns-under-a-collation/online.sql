drop view public.v;

drop type public.comp;

drop domain public.d;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column b type text;

-- squall:outside-transaction
drop index concurrently public.t_a_idx;

alter collation public.c rename to c_old;

create collation public.c (provider = icu, locale = 'de', deterministic = false);

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
alter table public.t alter column a type text collate public.c;

drop collation public.c_old;

create domain public.d as text collate public.c;

create type public.comp as (a text collate public.c);

create view public.v as
SELECT a
   FROM public.t;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_a_idx, then again
-- squall:outside-transaction
create index concurrently t_a_idx ON public.t USING btree (a);
