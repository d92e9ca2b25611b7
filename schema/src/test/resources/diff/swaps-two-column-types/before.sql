create table t (id int primary key, a int, b text);
insert into t values (1, 5, '7');
