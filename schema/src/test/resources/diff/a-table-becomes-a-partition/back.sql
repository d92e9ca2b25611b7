alter table public.visits detach partition public.old;

alter table public.old drop constraint early;

alter table public.old drop constraint visits_room_fkey;

alter table public.old drop constraint old_pkey;

alter table public.old alter column id drop not null;

alter table public.old add column note text;
