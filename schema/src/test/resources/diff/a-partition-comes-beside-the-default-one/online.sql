-- lock: ACCESS EXCLUSIVE on public."Others", for a moment; lock_timeout 3s
alter table public."Others" add constraint "Some_is_apart" check (not (kind is not null and kind in ('a', 'it''s'))) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public."Others", for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row belongs to what comes beside it
-- squall:new-transaction
alter table public."Others" validate constraint "Some_is_apart";

-- lock: ACCESS EXCLUSIVE on public."Kinds", for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public."Others", for a moment; lock_timeout 3s
-- squall:new-transaction
create table public."Some" partition of public."Kinds" FOR VALUES IN ('a', 'it''s');

-- lock: ACCESS EXCLUSIVE on public."Others", for a moment; lock_timeout 3s
alter table public."Others" drop constraint "Some_is_apart";

-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.rest add constraint new_is_apart check (not (at is not null and at >= '2025-01-01' and at < '2026-01-01')) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.rest, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row belongs to what comes beside it
-- squall:new-transaction
alter table public.rest validate constraint new_is_apart;

-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
-- squall:new-transaction
create table public.new partition of public.visits FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
alter table public.rest drop constraint new_is_apart;

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.old add constraint old_holds check (at is not null and at >= '2024-01-01' and at < '2025-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.old, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.old validate constraint old_holds;

-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.rest add constraint old_is_apart check (not (at is not null and at >= '2024-01-01' and at < '2025-01-01')) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.rest, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row belongs to what comes beside it
-- squall:new-transaction
alter table public.rest validate constraint old_is_apart;

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.visits attach partition public.old FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
alter table public.old drop constraint old_holds;

-- lock: ACCESS EXCLUSIVE on public.rest, for a moment; lock_timeout 3s
alter table public.rest drop constraint old_is_apart;
