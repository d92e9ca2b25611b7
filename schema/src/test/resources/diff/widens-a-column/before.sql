create table t (id int primary key, name varchar(10) not null, total numeric(8,2));
insert into t values (1, 'x', 1.5);
