comment on type public.status is null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_s_check;

-- squall:outside-transaction
drop index concurrently public.t_s;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- may fail: it is refused if a row has a label that goes: old
alter table public.t alter column all_s drop default;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column s drop default;

alter type public.status rename to status_old;

create type public.status as enum ('draft', 'done');

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t alter column all_s type public.status[] using all_s::text[]::public.status[];

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column all_s set default ARRAY['done'::public.status];

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t alter column s type public.status using s::text::public.status;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column s set default 'draft'::public.status;

drop type public.status_old;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_s_check CHECK (((s <> 'done'::public.status) OR (id > 0))) NOT VALID;

comment on type public.status is 'where it stands';

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_s_check;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_s, then again
-- squall:outside-transaction
create index concurrently t_s ON public.t USING btree (s) WHERE (s = 'draft'::public.status);

comment on index public.t_s is 'drafts';
