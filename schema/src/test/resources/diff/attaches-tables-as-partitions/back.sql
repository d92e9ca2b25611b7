alter table public.e detach partition public.e_2024;

alter table public.h detach partition public.h_0;

alter table public.l detach partition public.l_a;
