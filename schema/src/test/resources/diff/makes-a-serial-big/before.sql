create table t (id serial primary key);
insert into t values (default);
