-- question: column old.note would be dropped: its values are lost
--   --drop old.note

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- data loss: all values of old.note are lost
alter table public.old drop column note;

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.old add constraint old_id_is_not_null check (id is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.old, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of old.id
-- squall:new-transaction
alter table public.old validate constraint old_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.old alter column id set not null;

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
alter table public.old drop constraint old_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.old, for as long as the table is read; lock_timeout 3s
-- squall:new-transaction
alter table public.old add constraint early CHECK ((id > 0));

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.old add constraint old_holds check (at is not null and at >= '2024-01-01' and at < '2025-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.old, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.old validate constraint old_holds;

-- lock: ACCESS EXCLUSIVE on public.old, for as long as the table is read; lock_timeout 3s
-- scan: the server makes old.old_pkey, old.visits_room_fkey, and nobody can use old meanwhile: what is there before is taken as it is
-- squall:new-transaction
alter table public.visits attach partition public.old FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- lock: ACCESS EXCLUSIVE on public.old, for a moment; lock_timeout 3s
alter table public.old drop constraint old_holds;
