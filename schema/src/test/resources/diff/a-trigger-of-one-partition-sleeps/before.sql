create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create table logs (id int, at date) partition by range (at);
create table logs_1 partition of logs for values from ('2020-01-01') to ('2021-01-01');
create table logs_2 partition of logs for values from ('2021-01-01') to ('2022-01-01');
create trigger a before insert on logs for each row execute function touch();
create trigger b before insert on logs for each row execute function touch();
create trigger c before insert on logs for each row execute function touch();
alter table logs_2 disable trigger b;
alter table logs_1 disable trigger c;
