alter table public.t alter column s drop default;

-- rewrite: all of t is written anew
alter table public.t alter column s type text;

alter table public.t alter column s set default 'done'::text;

drop type public.status;
