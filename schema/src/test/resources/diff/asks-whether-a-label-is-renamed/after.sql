create type status as enum ('draft', 'finished');
create table t (s status);
