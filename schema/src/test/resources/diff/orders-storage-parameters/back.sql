alter table public.t set (fillfactor = '80', autovacuum_enabled = 'false');

alter index public.t_a reset (deduplicate_items);

alter index public.t_a set (fillfactor = '70');

alter view public.v set (security_barrier = 'true', security_invoker = 'true');
