drop view public.emails;

drop view public.people;

create view public.people as
SELECT id
   FROM public.users;

-- data loss: all values of users.email are lost
alter table public.users drop column email;
