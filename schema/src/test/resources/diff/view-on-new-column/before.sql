create table users (id int primary key);
create view people as select id from users;
