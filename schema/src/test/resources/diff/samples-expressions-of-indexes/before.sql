create table t (a int, b int);
create index t_sum on t (a, (a + b), (a * b));
alter index t_sum alter column 2 set statistics 50;
create index t_b on t (b);
alter table t cluster on t_sum;
