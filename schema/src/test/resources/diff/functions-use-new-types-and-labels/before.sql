create type status as enum ('a');
create function f() returns status language plpgsql as $$ begin return 'a'; end $$;
