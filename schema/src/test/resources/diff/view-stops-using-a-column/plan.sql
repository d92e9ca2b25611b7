drop view public.people;

create view public.people as
SELECT id
   FROM public.users;

grant select on table public.people to pg_monitor;

-- data loss: all values of users.email are lost
alter table public.users drop column email;
