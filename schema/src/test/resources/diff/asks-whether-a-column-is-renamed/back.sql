-- irreversible: the values of users.email are lost, and every row needs one

-- may fail: existing rows have no value of users.email to give
alter table public.users add column email text not null;

-- data loss: all values of users.mail are lost
alter table public.users drop column mail;
