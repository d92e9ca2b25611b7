-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t rename constraint two to deux;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint one;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint one CHECK ((a > 1)) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint one;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- squall:new-transaction
alter table public.t validate constraint three;
