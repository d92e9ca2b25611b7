create table docs (id int primary key, owner text);
alter table docs enable row level security;
create policy own on docs using (owner = 'me');
