alter table public.users add column email text;

create or replace view public.people as
SELECT id,
    email
   FROM public.users;

create view public.emails as
SELECT email
   FROM public.people;
