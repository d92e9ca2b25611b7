alter table public.users add column name text;

update public.users set name = split_part(email, '@', 1) where name is null;

alter table public.users alter column name set not null;
