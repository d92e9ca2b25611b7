create schema one;
create schema two;
create function one.f() returns int language sql as 'select 1';
create view two.v as select one.f() as f;
create type one.e as enum ('a');
create table one.t (e one.e);
create view one.w as select * from one.t;
