create table t (id int primary key, n int);
alter table t enable row level security, force row level security;
insert into t values (1, null), (2, 2);
