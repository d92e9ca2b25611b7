create function helper(a int) returns int language sql as 'select a';
create function plain(a int, b int default 1) returns int language sql as 'select a';
create function strict_one(a int) returns int language plpgsql as $$ begin return a; end $$;
create view uses_plain as select plain(1) as p;
