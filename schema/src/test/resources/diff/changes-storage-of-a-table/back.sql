-- rewrite: all of t is written anew
alter table public.t set logged;

alter table public.t reset (autovacuum_enabled, toast.autovacuum_enabled);

alter table public.t set (fillfactor = '90');

alter table public.t replica identity default;

-- rewrite: all of u is written anew
alter table public.u set unlogged;

alter table public.t alter column a set storage extended;

alter table public.t alter column b set compression default;

alter table public.t alter column b set statistics -1;

alter table public.t alter column b reset (n_distinct);
