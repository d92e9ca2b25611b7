create table t (id serial primary key, a text);
insert into t (a) values ('x'), ('y');
