create table t (id int primary key, a int not null);
create unique index t_a on t (a);
