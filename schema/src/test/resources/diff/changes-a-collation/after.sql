create table t (a text collate "C");
create index t_a on t (a);
