alter table public.base add column stamp timestamp with time zone default now();

-- rewrite: all of derived is written anew
alter table public.derived alter column extra type bigint;

alter table public.lone add column stamp timestamp with time zone default now();

alter table public.lone inherit public.base;
