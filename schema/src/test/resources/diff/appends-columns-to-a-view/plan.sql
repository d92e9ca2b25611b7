create or replace view public.people with (check_option = 'local', security_invoker = 'true') as
SELECT id,
    email
   FROM public.users
  WHERE (id > 0);

alter view public.people alter column id drop default;

alter view public.people alter column email set default 'none'::text;
