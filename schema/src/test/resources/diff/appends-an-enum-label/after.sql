create type status as enum ('draft', 'done', 'gone');
create table t (s status not null default 'draft');
