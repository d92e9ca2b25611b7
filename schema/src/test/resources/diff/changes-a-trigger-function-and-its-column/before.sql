create table t (id int primary key, n int);
insert into t values (1, 2);
create function count_up() returns trigger language plpgsql as $$ begin new.n := 1; return new; end $$;
create trigger up before update of n on t for each row when (new.n > 3) execute function count_up();
