create table t (a int, b int) partition by range (a);
create table t_1 partition of t for values from (0) to (10);
create table t_3 partition of t for values from (10) to (20) partition by hash (b);
create table t_4 partition of t_3 for values with (modulus 2, remainder 0);
create index on t (b);
create view v as select a from t;
