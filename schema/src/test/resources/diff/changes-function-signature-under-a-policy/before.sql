create table orgs (id int primary key, owner text);
alter table orgs enable row level security;
create function is_member(org int) returns boolean stable language sql as 'select true';
grant execute on function is_member(int) to pg_monitor;
comment on function is_member(int) is 'who belongs to it';
create policy members on orgs to pg_monitor using (is_member(id));
comment on policy members on orgs is 'own ones';
