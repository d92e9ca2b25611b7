create table users (id int primary key, email text);
create view people as select id, email from users;
create view emails as select email from people;
