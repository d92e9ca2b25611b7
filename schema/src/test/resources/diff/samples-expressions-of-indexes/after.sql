create table t (a int, b int);
create index t_sum on t (a, (a + b), (a * b));
alter index t_sum alter column 3 set statistics 60;
create index t_b on t (b);
alter table t cluster on t_b;
create index t_new on t ((a - b));
alter index t_new alter column 1 set statistics 70;
