create table t (a int, g int generated always as (a * 2) stored);
insert into t values (1);
