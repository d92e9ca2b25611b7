alter table public.events alter column place set default 'there'::text;

alter table public.events alter column place set statistics 250;

alter table public.first_events alter column place set default 'here'::text;

alter table public.first_events alter column place set statistics -1;
