create schema one;
create schema two;
create function two.f() returns int language sql as 'select 1';
create view one.v as select two.f() as f;
create type one.e as enum ('a');
create table one.t (e one.e);
create view two.w as select * from one.t;
