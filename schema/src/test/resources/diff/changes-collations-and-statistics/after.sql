create table t (id int primary key, a int, b int, c text);
create collation plain (provider = libc, locale = 'C');
create table named (name text collate plain);
create statistics one (ndistinct, mcv) on a, b from t;
create statistics two on a, b from t;
alter statistics two set statistics 70;
create statistics three on (a + b), (lower(c)) from t;
comment on statistics two is 'of both';
