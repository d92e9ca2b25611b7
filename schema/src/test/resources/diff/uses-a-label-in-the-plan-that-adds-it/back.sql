drop index public.t_s;

alter table public.t drop constraint t_s_check;

-- may fail: it is refused if a row has a label that goes: c
alter table public.t alter column s drop default;

alter type public.status rename to status_old;

create type public.status as enum ('a', 'b');

-- rewrite: all of t is written anew
alter table public.t alter column s type public.status using s::text::public.status;

drop type public.status_old;

alter table public.t alter column s set default 'a'::public.status;
