create table a (id int primary key);
create table b (id int primary key);
create policy p on a using (true);
alter table b enable row level security;
