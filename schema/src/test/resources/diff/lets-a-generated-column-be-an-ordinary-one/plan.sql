alter table public.t alter column g drop expression;
