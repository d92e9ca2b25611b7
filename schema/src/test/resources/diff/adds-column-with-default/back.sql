-- data loss: all values of users.visits are lost
alter table public.users drop column visits;
