create table t (a int, b int, c text);
create statistics s1 (mcv, dependencies) on a, b from t;
alter statistics s1 set statistics 50;
create statistics s2 (ndistinct) on a, c from t;
alter statistics s2 set statistics 0;
create statistics s3 on (a * b), c from t;
create schema x;
create statistics x.s4 on (a - b) from t;
comment on statistics x.s4 is 'x';
