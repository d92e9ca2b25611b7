create table t (id int primary key, a text, b varchar(9));
alter table t alter a set storage external, alter b set storage main;
