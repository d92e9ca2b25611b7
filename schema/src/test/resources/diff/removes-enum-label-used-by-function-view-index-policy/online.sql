comment on type public.status is null;

revoke usage on type public.status from pg_monitor;

drop policy live_only on public.posts;

drop function public.is_live(public.status);

drop view public.live;

-- squall:outside-transaction
drop index concurrently public.posts_live;

-- may fail: it is refused if a row has a label that goes: gone
alter table public.posts alter column status drop default;

alter type public.status rename to status_old;

create type public.status as enum ('draft', 'live');

-- rewrite: all of posts is written anew
alter table public.posts alter column other type public.status[] using other::text[]::public.status[];

-- rewrite: all of posts is written anew
alter table public.posts alter column status type public.status using status::text::public.status;

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

create policy live_only on public.posts
    using (public.is_live(status));

grant usage on type public.status to pg_monitor;

comment on type public.status is 'how far it is';

-- if it fails: drop index concurrently public.posts_live, then again
-- squall:outside-transaction
create index concurrently posts_live ON public.posts USING btree (id) WHERE (status = 'live'::public.status);
