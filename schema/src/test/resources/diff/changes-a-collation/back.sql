alter table public.t alter column a type text;
