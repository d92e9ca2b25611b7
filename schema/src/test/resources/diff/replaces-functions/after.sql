create function helper(a int) returns int language sql as 'select a';
create function plain(a int, b int default 2) returns int language sql immutable parallel safe cost 7 as 'select helper(a)';
create function strict_one(a int) returns int language plpgsql strict security definer set search_path = pg_catalog, pg_temp set work_mem = '8MB' leakproof as $$ begin return a + 1; end $$;
create view uses_plain as select plain(1) as p;
