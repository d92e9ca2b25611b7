alter table public.here not of;

alter table public.there of public.place;
