create table t (id int primary key, a varchar(9) collate "C", b text);
alter table t alter a set storage external;
