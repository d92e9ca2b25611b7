create function f(a int, b int default 1) returns int language sql as $$ select a $$;
create view v as select f(1, 2) as x;
create function g(a bigint) returns text language sql return a::text;
create function h(a int) returns text language sql return g(a) || 'y';
