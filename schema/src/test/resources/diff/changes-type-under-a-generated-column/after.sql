create table t (id int primary key, a bigint, g int generated always as (a * 2) stored);
create index t_g on t (g);
comment on column t.g is 'twice';
