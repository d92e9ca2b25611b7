create type status as enum ('a', 'b');
create table t (s status not null default 'a');
insert into t values ('b');
