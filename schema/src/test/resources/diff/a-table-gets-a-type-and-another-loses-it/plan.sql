alter table public.here of public.place;

alter table public.there not of;
