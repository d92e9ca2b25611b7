drop policy own on public.docs;

alter table public.docs no force row level security;

-- data loss: all values of docs.owner are lost
alter table public.docs drop column owner;

-- data loss: all rows of members are lost
drop table public.members;
