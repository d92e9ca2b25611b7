update public.people set boss = 1 where boss is null;

set constraints all immediate;

-- squall:new-transaction
alter table public.people add constraint people_boss_is_not_null check (boss is not null) not valid;

-- squall:new-transaction
alter table public.people validate constraint people_boss_is_not_null;

-- squall:new-transaction
alter table public.people alter column boss set not null;

alter table public.people drop constraint people_boss_is_not_null;
