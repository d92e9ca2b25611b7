create table t (a int) with (fillfactor = 80, autovacuum_enabled = false);
create index t_a on t (a) with (fillfactor = 70);
create view v with (security_barrier = true, security_invoker = true) as select a from t;
