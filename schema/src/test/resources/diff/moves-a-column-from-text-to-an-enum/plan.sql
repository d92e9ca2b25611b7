create type public.status as enum ('draft', 'done');

alter table public.t alter column s drop default;

-- rewrite: all of t is written anew; it is refused if a value of t.s has no such form
alter table public.t alter column s type public.status using s::public.status;

alter table public.t alter column s set default 'done'::public.status;
