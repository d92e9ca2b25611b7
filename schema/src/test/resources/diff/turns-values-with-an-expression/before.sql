create table t (id int primary key, at int);
insert into t values (1, 0);
