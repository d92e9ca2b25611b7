update public.people set boss = 1 where boss is null;

set constraints all immediate;

alter table public.people alter column boss set not null;
