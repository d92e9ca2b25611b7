create table t (a int, b text, c jsonb);
create index one on t (a);
create index two on t (a, b) where b is not null;
create index three on t using gin (c);
