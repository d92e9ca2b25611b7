create type status as enum ('draft', 'done');
create table t (id int primary key, s status not null default 'draft', all_s status[] default array['done']::status[]);
create index t_s on t (s) where s = 'draft';
alter table t add constraint t_s_check check (s <> 'done' or id > 0);
create unique index t_ids on t (s, id);
comment on index t_s is 'drafts';
comment on type status is 'where it stands';
