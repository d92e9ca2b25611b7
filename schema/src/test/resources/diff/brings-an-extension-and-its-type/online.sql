create extension citext;

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written; without an outage: squall generate --expand
-- rewrite: all of t is written anew
alter table public.t alter column email type public.citext;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_email_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_email_key on public.t (email);

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_email_key UNIQUE using index t_email_key;
