create table t (id int primary key, a int);
grant select on t to pg_monitor;
grant select (a) on t to public;
create table u (id int primary key, a int);
grant update (a) on u to pg_monitor;
