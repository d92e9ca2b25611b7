alter view public.people reset (security_invoker);

alter view public.people set (security_barrier = 'true');

alter view public.people alter column id drop default;
