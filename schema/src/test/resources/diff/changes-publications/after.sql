create schema app;
create table a (id int primary key, b int, c int);
create table b (id int primary key);
create publication one for table a (id, c) with (publish = 'insert', publish_via_partition_root = true);
create publication two for tables in schema app;
comment on publication two is 'of the app';
