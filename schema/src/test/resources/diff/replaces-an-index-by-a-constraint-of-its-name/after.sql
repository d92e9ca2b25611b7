create table t (a int, b int);
alter table t add constraint t_a_key unique (a);
