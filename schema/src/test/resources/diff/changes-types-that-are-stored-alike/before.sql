create table t (a varchar(10), b text, c numeric(8,2), d timestamp(3), e cidr, f time(2), g varbit(3), h varchar);
create index t_a on t (a);
create index t_b on t (b) where b > '';
