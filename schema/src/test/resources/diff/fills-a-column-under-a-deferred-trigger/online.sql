alter table public.t add column a integer;

update public.t set a = id where a is null;

set constraints all immediate;

alter table public.t add column b text;

-- squall:new-transaction
alter table public.t add constraint t_a_is_not_null check (a is not null) not valid;

-- squall:new-transaction
alter table public.t validate constraint t_a_is_not_null;

-- squall:new-transaction
alter table public.t alter column a set not null;

alter table public.t drop constraint t_a_is_not_null;
