create type status as enum ('draft', 'done');
create table t (s status not null default 'draft');
