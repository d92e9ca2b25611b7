create function roll() returns int language sql volatile as 'select 4';
create function fixed() returns int language sql immutable as 'select 5';
create table t (n int);
insert into t values (1), (2);
