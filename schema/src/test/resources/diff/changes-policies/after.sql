create table docs (id int primary key, owner text, team text);
alter table docs enable row level security;
create policy a on docs using (owner = 'you') with check (team = 'ours');
create policy b on docs for select to public using (true);
create policy c on docs using (true);
create policy d on docs for update to pg_monitor, pg_read_all_data using (team = 'ours');
create policy f on docs for delete using (false);
comment on policy c on docs is 'kept';
