create type status as enum ('a', 'b', 'c');
create table t (s status not null default 'c', check (s <> 'c'));
create index t_s on t (s) where s = 'c';
