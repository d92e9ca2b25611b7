create table t (id int constraint t_pk primary key, a text);
comment on table t is 'it''s \ new';
comment on constraint t_pk on t is 'key';
create index t_a on t (a);
comment on index t_a is 'index';
create sequence s;
comment on sequence s is 'counts';
