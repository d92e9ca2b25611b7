create or replace view public.people with (security_invoker = 'true', check_option = 'local') as
SELECT id,
    email
   FROM public.users
  WHERE (id > 0);

alter view public.people alter column id drop default;

alter view public.people alter column email set default 'none'::text;
