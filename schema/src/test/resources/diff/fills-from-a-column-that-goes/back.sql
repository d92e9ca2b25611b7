-- irreversible: the values of people.first are lost, and every row needs one
-- irreversible: the values of people.last are lost, and every row needs one

-- may fail: existing rows have no value of people.first to give
alter table public.people add column first text not null;

-- may fail: existing rows have no value of people.last to give
alter table public.people add column last text not null;

-- data loss: all values of people.name are lost
alter table public.people drop column name;
