create table t (id int primary key, email text);
insert into t values (1, 'A');
