create table t (id int primary key, n bigint not null default 1);
create index t_n on t (n) where n > 0;
