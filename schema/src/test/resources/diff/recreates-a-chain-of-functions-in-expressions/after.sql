create function one(b int) returns int immutable language sql as 'select b';
create table t (id int primary key, a int, g int generated always as (one(1)) stored, check (one(a) > 0));
create view v as select one(a) as b from t;
create view w as select b from v;
alter table t enable row level security;
create policy p on t using (one(a) > 1);
create function two() returns bigint stable language sql begin atomic select sum(one(b)) from w; end;
