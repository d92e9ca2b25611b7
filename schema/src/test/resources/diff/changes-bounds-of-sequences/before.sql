create sequence s1;
create sequence s2 as int increment 5 minvalue 2 maxvalue 100 start 7 cache 3 cycle;
create sequence s3 increment -1;
create unlogged sequence s4;
create table t (id int, b int);
create sequence s5 owned by t.id;
alter table t alter b set default nextval('s1');
