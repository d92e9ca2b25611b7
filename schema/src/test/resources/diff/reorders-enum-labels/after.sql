create type size as enum ('s', 'm', 'l');
create table t (id int primary key, s size default 'm');
