alter table public.base add column stamp timestamp with time zone default now();

-- rewrite: all of derived is written anew
alter table public.derived alter column extra type bigint;

create table public.lone_stamp_above ();

alter table public.lone inherit public.lone_stamp_above;

alter table public.lone_stamp_above add column stamp timestamp with time zone default now();

alter table public.lone inherit public.base;

alter table public.lone no inherit public.lone_stamp_above;

drop table public.lone_stamp_above;
