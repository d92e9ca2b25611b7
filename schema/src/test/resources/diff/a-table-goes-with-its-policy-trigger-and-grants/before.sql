create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function allowed() returns boolean language sql as 'select true';
create table t (id int primary key);
alter table t enable row level security;
create policy p on t using (allowed());
create trigger tr before insert on t for each row execute function touch();
grant select on t to pg_monitor;
comment on trigger tr on t is 'x';
