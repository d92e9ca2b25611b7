create type size as enum ('s', 'l', 'm');
create table t (id int primary key, s size default 'm');
insert into t values (1, 'l');
