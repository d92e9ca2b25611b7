create table t (id int primary key, a text, b text);
create index t_a on t (a);
create index t_ab on t (b, a);
alter table t add constraint t_a_check check (a <> '');
