-- data loss: all values of users.name are lost
alter table public.users drop column name;
