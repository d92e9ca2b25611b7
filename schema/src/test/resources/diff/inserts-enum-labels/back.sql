drop type public.status;

create type public.status as enum ('b', 'd');
