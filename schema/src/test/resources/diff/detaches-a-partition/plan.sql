alter table public.e detach partition public.e_2024;
