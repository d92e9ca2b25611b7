create table t (id int constraint t_pk primary key, a text);
comment on table t is 'old';
comment on column t.a is 'gone';
