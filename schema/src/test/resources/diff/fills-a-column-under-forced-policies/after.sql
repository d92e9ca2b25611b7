create table t (id int primary key, n int not null, more text not null);
alter table t enable row level security, force row level security;
