-- squall:outside-transaction
drop index concurrently public.t_g;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop column g;

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written; without an outage: squall generate --expand
-- rewrite: all of t is written anew
alter table public.t alter column a type bigint;

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t add column g integer generated always as ((a * 2)) stored;

comment on column public.t.g is 'twice';

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_g, then again
-- squall:outside-transaction
create index concurrently t_g ON public.t USING btree (g);
