create table a (id int primary key);
create table b (id int primary key, a int references a);
create table c (id int primary key, b int references b);
create unlogged table x (id int primary key);
create unlogged table y (id int primary key, x int references x);
