create function f(a int) returns int language sql as 'select 10';
create function f(a text, b int) returns int language sql as 'select 3';
create function f() returns int language sql as 'select 4';
create function "Odd name"(a int[], variadic b text[]) returns int language sql as 'select 3';
comment on function "Odd name"(int[], text[]) is 'an odd one';
