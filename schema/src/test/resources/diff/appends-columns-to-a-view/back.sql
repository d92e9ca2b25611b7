drop view public.ids;

drop view public.people;

create view public.people with (security_barrier = 'true') as
SELECT id
   FROM public.users;

alter view public.people alter column id set default 7;

create view public.ids as
SELECT id
   FROM public.people;
