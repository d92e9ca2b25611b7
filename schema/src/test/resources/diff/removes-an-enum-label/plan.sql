comment on type public.status is null;

drop index public.t_s;

alter table public.t drop constraint t_s_check;

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

-- may fail: it is refused if a row breaks it
alter table public.t add constraint t_s_check CHECK (((s <> 'done'::public.status) OR (id > 0)));

-- scan: nobody can write to t meanwhile
CREATE INDEX t_s ON public.t USING btree (s) WHERE (s = 'draft'::public.status);

comment on type public.status is 'where it stands';

comment on index public.t_s is 'drafts';
