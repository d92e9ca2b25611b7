create type status as enum ('a', 'b');
create type pair as (x status, y int);
create domain positive as int check (value > 0);
create function f() returns status language plpgsql as $$ begin return 'b'; end $$;
create function g(p pair, n positive default 1) returns setof pair language sql as 'select p';
create table t (id int primary key, p pair default row('b', 1)::pair);
