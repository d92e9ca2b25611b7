-- data loss: all values of users.bio are lost
alter table public.users drop column bio;
