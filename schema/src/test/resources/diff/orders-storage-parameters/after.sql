create table t (a int) with (autovacuum_enabled = false, fillfactor = 80, toast.autovacuum_enabled = false);
create index t_a on t (a) with (deduplicate_items = off, fillfactor = 60);
create view v with (security_invoker = true, security_barrier = true) as select a from t;
