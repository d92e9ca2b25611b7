create table people (id int primary key, name text);
create function first_one() returns text language sql as $$ select name from people order by id limit 1 $$;
create function helper() returns int language plpgsql as $$ begin return (select count(*) from people); end $$;
