create table t (a int, b int, c text) partition by list (a);
create table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
insert into t values (1, 1, 'x'), (2, 2, 'y');
create index t_c_idx on t (c) with (fillfactor = 80);
alter table t add constraint t_once unique (a, b) with (fillfactor = 60);
alter index t_2_c_idx set (fillfactor = 75);
