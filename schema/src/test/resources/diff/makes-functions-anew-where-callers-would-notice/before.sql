create function renamed(a int) returns int language sql as 'select $1';
create function less_default(a int default 1) returns int language sql as 'select a';
create function outs(out x int, out y int) language sql as 'select 1, 2';
create function tabled() returns table (x int) language sql as 'select 1';
create procedure work(a int) language sql as 'select 1';
create function turned(a int) returns int language sql as 'select 1';
