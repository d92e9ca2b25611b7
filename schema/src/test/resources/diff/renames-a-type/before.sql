create type status as enum ('draft', 'done');
create table t (s status default 'done');
insert into t values ('done');
