alter table public.t alter column n drop default;

-- rewrite: all of t is written anew
alter table public.t alter column n type bigint;

alter table public.t alter column n set default 1;
