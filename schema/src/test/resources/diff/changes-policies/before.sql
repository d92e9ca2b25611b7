create table docs (id int primary key, owner text, team text);
alter table docs enable row level security;
create policy a on docs using (owner = 'me');
create policy b on docs for select to pg_monitor using (true);
create policy c on docs using (true) with check (owner = 'me');
create policy d on docs as restrictive for update using (true);
create policy e on docs for insert with check (true);
comment on policy c on docs is 'kept';
