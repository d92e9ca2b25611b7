create type state as enum ('draft', 'done');
create table t (s state default 'done');
