create table a (id int primary key);
create table b (id int primary key);
create policy p on a using (true);
alter table a enable row level security;
alter table a force row level security;
alter table b force row level security;
