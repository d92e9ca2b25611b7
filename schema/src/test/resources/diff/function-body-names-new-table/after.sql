create table people (id int primary key, name text);
create function first_one() returns text language sql as $$ select name from people order by id limit 1 $$;
create function of_person(p people) returns text language sql as $$ select p.name $$;
