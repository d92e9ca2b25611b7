create table t (a int, b int) partition by list (a);
create table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
create index on t (b);
create view v as select a from t;
