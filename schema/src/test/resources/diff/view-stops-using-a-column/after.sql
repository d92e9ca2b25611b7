create table users (id int primary key);
create view people as select id from users;
grant select on people to pg_monitor;
