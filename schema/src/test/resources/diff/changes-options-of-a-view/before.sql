create table users (id int primary key, email text);
create view people with (security_barrier) as select id from users;
