create table users (id int primary key, email text, name text);
create view people with (security_invoker, check_option = local) as select id, email from users where id > 0;
create view ids as select id from people;
alter view people alter column email set default 'none';
