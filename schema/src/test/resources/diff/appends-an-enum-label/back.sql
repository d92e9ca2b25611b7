-- may fail: it is refused if a row has a label that goes: gone
alter table public.t alter column s drop default;

alter type public.status rename to status_old;

create type public.status as enum ('draft', 'done');

-- rewrite: all of t is written anew
alter table public.t alter column s type public.status using s::text::public.status;

alter table public.t alter column s set default 'draft'::public.status;

drop type public.status_old;
