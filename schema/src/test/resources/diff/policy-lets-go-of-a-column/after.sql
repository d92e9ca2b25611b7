create table docs (id int primary key, team text);
alter table docs enable row level security;
create policy own on docs using (team = 'ours');
