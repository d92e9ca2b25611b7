create table t (id int, a text);
insert into t values (1, null), (2, 'x');
