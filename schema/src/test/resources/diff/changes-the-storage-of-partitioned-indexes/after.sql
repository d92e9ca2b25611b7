create table t (a int, b int, c text) partition by list (a);
create table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
create index t_c_idx on t (c) with (fillfactor = 70, deduplicate_items = off);
alter table t add constraint t_once unique (a, b) with (fillfactor = 90);
alter table t add constraint t_later unique (a, c) with (fillfactor = 55) deferrable initially deferred;
alter index t_2_c_idx set (fillfactor = 75);
