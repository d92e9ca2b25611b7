alter view public.people reset (security_barrier);

alter view public.people set (security_invoker = 'true');

alter view public.people alter column id set default 7;
