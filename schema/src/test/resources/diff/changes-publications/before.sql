create schema app;
create table a (id int primary key, b int, c int);
create table b (id int primary key);
create publication one for table a (id, b) where (id > 3), b;
create publication two for all tables;
