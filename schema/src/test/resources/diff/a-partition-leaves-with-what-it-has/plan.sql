alter table public.visits detach partition public.visits_2024;

alter table public.visits_2024 drop constraint visits_room_fkey;
