alter table public.people add column name text;

update public.people set name = first || ' ' || last where name is null;

-- squall:new-transaction
alter table public.people add constraint people_name_is_not_null check (name is not null) not valid;

-- squall:new-transaction
alter table public.people validate constraint people_name_is_not_null;

-- squall:new-transaction
alter table public.people alter column name set not null;

alter table public.people drop constraint people_name_is_not_null;

-- data loss: all values of people.first are lost
-- squall:new-transaction
alter table public.people drop column first;

-- data loss: all values of people.last are lost
alter table public.people drop column last;
