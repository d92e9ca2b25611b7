alter table public.t rename constraint two to deux;

alter table public.t drop constraint one;

alter table public.t add constraint one CHECK ((a > 1)) NOT VALID;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint one;

-- squall:new-transaction
alter table public.t validate constraint three;
