create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table logs (id int, at date) partition by range (at);
create table logs_1 partition of logs for values from ('2020-01-01') to ('2021-01-01');
create trigger a before insert on logs for each row execute function touch();
create trigger own before insert on logs_1 for each row execute function touch();
