alter table public.cats no inherit public.pets;

alter table public.cats drop constraint known;

alter table public.cats alter column id drop not null;

alter table public.pets add column name text;

alter table public.fish inherit public.pets;
