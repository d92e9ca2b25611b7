create function renamed(b int) returns int language sql as 'select $1';
create function less_default(a int) returns int language sql as 'select a';
create function outs(out x int, out z int) language sql as 'select 1, 2';
create function tabled() returns table (x int, y int) language sql as 'select 1, 2';
create procedure work(b int) language sql as 'select 1';
create procedure turned(a int) language sql as 'select 1';
