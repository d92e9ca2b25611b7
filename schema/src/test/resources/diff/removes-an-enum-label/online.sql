comment on type public.status is null;

alter table public.t drop constraint t_s_check;

-- squall:outside-transaction
drop index concurrently public.t_s;

-- may fail: it is refused if a row has a label that goes: old
alter table public.t alter column all_s drop default;

alter table public.t alter column s drop default;

alter type public.status rename to status_old;

create type public.status as enum ('draft', 'done');

-- rewrite: all of t is written anew
alter table public.t alter column all_s type public.status[] using all_s::text[]::public.status[];

alter table public.t alter column all_s set default ARRAY['done'::public.status];

-- rewrite: all of t is written anew
alter table public.t alter column s type public.status using s::text::public.status;

alter table public.t alter column s set default 'draft'::public.status;

drop type public.status_old;

alter table public.t add constraint t_s_check CHECK (((s <> 'done'::public.status) OR (id > 0))) NOT VALID;

comment on type public.status is 'where it stands';

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_s_check;

-- if it fails: drop index concurrently public.t_s, then again
-- squall:outside-transaction
create index concurrently t_s ON public.t USING btree (s) WHERE (s = 'draft'::public.status);

comment on index public.t_s is 'drafts';
