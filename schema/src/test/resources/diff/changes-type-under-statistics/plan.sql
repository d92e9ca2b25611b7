-- rewrite: all of t is written anew
alter table public.t alter column a type bigint;
