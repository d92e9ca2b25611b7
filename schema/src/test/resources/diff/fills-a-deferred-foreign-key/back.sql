alter table public.people alter column boss drop not null;
