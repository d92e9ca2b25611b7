create extension citext;

-- rewrite: all of t is written anew
alter table public.t alter column email type public.citext;

-- if it fails: drop index concurrently public.t_email_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_email_key on public.t (email);

alter table public.t add constraint t_email_key UNIQUE using index t_email_key;
