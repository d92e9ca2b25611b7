create table users (id int primary key, email text);
create view people as select id, email from users;
grant select on people to pg_monitor;
