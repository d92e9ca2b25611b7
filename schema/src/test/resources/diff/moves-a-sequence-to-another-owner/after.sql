create sequence s;
create table t (b int default nextval('s'));
alter sequence s owned by t.b;
