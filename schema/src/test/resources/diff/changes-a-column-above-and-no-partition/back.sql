alter table public.events alter column place set default 'here'::text;

alter table public.events alter column place set statistics -1;
