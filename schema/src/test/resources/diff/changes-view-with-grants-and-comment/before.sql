create table users (id int primary key, email text, name text);
create function no_write() returns trigger language plpgsql as $$ begin return null; end $$;
create view people as select id, email from users;
create trigger people_write instead of insert on people for each row execute function no_write();
create rule people_delete as on delete to people do instead nothing;
grant select, insert on people to pg_monitor with grant option;
comment on view people is 'who is here';
comment on trigger people_write on people is 'nobody writes';
create function known() returns setof people language sql stable as 'select * from people';
