create sequence up;
create sequence down increment -1;
create table t (id int generated always as identity, b int);
