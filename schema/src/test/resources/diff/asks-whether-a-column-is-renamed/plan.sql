-- question: column users.email is gone, and new is users.mail: is it renamed?
--   --rename users.email:users.mail
--   --drop users.email

alter table public.users add column mail text;

-- data loss: all values of users.email are lost
alter table public.users drop column email;
