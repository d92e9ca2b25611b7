create function f(a int, b int default 2, c int default 3) returns int language sql as $$ select a $$;
create view v as select f(1, 2, 3) as x;
create function g(a int) returns text language sql return a::text;
create function h(a int) returns text language sql return g(a) || 'x';
