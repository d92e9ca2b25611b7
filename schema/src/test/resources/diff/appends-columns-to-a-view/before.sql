create table users (id int primary key, email text, name text);
create view people with (security_barrier) as select id from users;
create view ids as select id from people;
alter view people alter column id set default 7;
