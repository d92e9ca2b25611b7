create table t (a int, b int, constraint one check (a > 0), constraint two check (b > 0));
alter table t add constraint three check (a > b) not valid;
