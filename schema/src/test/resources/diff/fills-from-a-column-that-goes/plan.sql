alter table public.people add column name text;

update public.people set name = first || ' ' || last where name is null;

alter table public.people alter column name set not null;

-- data loss: all values of people.first are lost
alter table public.people drop column first;

-- data loss: all values of people.last are lost
alter table public.people drop column last;
