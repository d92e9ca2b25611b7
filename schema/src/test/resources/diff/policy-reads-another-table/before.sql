create table docs (id int primary key);
alter table docs enable row level security;
