create table a (id int, n int);
