create table t (id int primary key, n int not null default 1);
create index t_n on t (n) where n > 0;
insert into t values (1, 5);
