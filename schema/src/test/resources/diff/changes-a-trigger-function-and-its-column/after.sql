create table t (id int primary key, n bigint, m int);
create function count_up() returns trigger language plpgsql as $$ begin new.m := 1; return new; end $$;
create trigger up before update of n on t for each row when (new.n > 3) execute function count_up();
