create table t (id serial primary key);
create table u (id int);
