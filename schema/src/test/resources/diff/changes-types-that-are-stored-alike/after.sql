create table t (a varchar(20), b varchar, c numeric(10,2), d timestamp(6), e inet, f time, g varbit(9), h text);
create index t_a on t (a);
create index t_b on t (b) where b > '';
