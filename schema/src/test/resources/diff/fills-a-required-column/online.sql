alter table public.users add column name text;

update public.users set name = split_part(email, '@', 1) where name is null;

-- squall:new-transaction
alter table public.users add constraint users_name_is_not_null check (name is not null) not valid;

-- squall:new-transaction
alter table public.users validate constraint users_name_is_not_null;

-- squall:new-transaction
alter table public.users alter column name set not null;

alter table public.users drop constraint users_name_is_not_null;
