-- rewrite: all of t is written anew
alter table public.t set unlogged;

alter table public.t reset (fillfactor);

alter table public.t set (autovacuum_enabled = 'off', toast.autovacuum_enabled = 'off');

alter table public.t replica identity full;

-- rewrite: all of u is written anew
alter table public.u set logged;

alter table public.t alter column a set storage external;

alter table public.t alter column b set compression pglz;

alter table public.t alter column b set statistics 200;

alter table public.t alter column b set (n_distinct = '5');
