alter table public.t set (autovacuum_enabled = 'false', fillfactor = '80');

alter index public.t_a set (deduplicate_items = 'off', fillfactor = '60');

alter view public.v set (security_invoker = 'true', security_barrier = 'true');
