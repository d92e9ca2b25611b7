create table users (id int primary key, email text);
create view people with (security_invoker = true) as select id from users;
alter view people alter column id set default 7;
