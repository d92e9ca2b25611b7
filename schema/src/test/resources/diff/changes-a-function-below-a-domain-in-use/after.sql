create function good(v text) returns boolean immutable language sql as 'select true';
create function first_code() returns varchar language sql as $$ select 'a' $$;
create domain code as text default first_code() check (good(value));
create table things (id int primary key, code code);
