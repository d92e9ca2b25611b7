create table t (id int primary key, a int not null);
create unique index t_a on t (a);
alter table t cluster on t_pkey;
alter table t replica identity using index t_a;
