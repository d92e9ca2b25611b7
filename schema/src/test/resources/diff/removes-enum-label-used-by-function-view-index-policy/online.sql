comment on type public.status is null;

revoke usage on type public.status from pg_monitor;

-- lock: ACCESS EXCLUSIVE on public.posts, for a moment; lock_timeout 3s
drop policy live_only on public.posts;

drop function public.is_live(public.status);

drop view public.live;

-- squall:outside-transaction
drop index concurrently public.posts_live;

-- lock: ACCESS EXCLUSIVE on public.posts, for a moment; lock_timeout 3s
-- may fail: it is refused if a row has a label that goes: gone
alter table public.posts alter column status drop default;

alter type public.status rename to status_old;

create type public.status as enum ('draft', 'live');

-- lock: ACCESS EXCLUSIVE on public.posts, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.posts') says how much is written
-- rewrite: all of posts is written anew
alter table public.posts alter column other type public.status[] using other::text[]::public.status[];

-- lock: ACCESS EXCLUSIVE on public.posts, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.posts') says how much is written
-- rewrite: all of posts is written anew
alter table public.posts alter column status type public.status using status::text::public.status;

-- lock: ACCESS EXCLUSIVE on public.posts, for a moment; lock_timeout 3s
alter table public.posts alter column status set default 'draft'::public.status;

drop type public.status_old;

create view public.live as
SELECT id
   FROM public.posts
  WHERE (status = 'live'::public.status);

CREATE FUNCTION public.is_live(s public.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ select s = 'live' $function$;

-- lock: ACCESS EXCLUSIVE on public.posts, for a moment; lock_timeout 3s
create policy live_only on public.posts
    using (public.is_live(status));

grant usage on type public.status to pg_monitor;

comment on type public.status is 'how far it is';

-- lock: SHARE UPDATE EXCLUSIVE on public.posts, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.posts_live, then again
-- squall:outside-transaction
create index concurrently posts_live ON public.posts USING btree (id) WHERE (status = 'live'::public.status);
