-- question: table three is gone, and new are four, four_0: is it renamed?
--   --rename three:four
--   --rename three:four_0
--   --drop three

-- lock: ACCESS EXCLUSIVE on public.one, for a moment; lock_timeout 3s
alter table public.one add constraint one_holds check (at is not null and at >= '2025-01-01' and at < '2026-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.one, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.one validate constraint one_holds;

-- lock: ACCESS EXCLUSIVE on public.two, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.two add constraint two_holds check (at is not null and at >= '2024-01-01' and at < '2025-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.two, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.two validate constraint two_holds;

-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.one, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.visits detach partition public.one;

-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.two, for a moment; lock_timeout 3s
alter table public.visits detach partition public.two;

-- data loss: all rows of three are lost
drop table public.three;

-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
create table public.four partition of public.visits FOR VALUES FROM ('2026-06-01') TO ('2027-06-01') partition by HASH (id);

create table public.four_0 partition of public.four FOR VALUES WITH (modulus 1, remainder 0);

-- lock: ACCESS EXCLUSIVE on public.one, for a moment; lock_timeout 3s
alter table public.visits attach partition public.one FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- lock: ACCESS EXCLUSIVE on public.one, for a moment; lock_timeout 3s
alter table public.one drop constraint one_holds;

-- lock: ACCESS EXCLUSIVE on public.two, for a moment; lock_timeout 3s
alter table public.visits attach partition public.two FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- lock: ACCESS EXCLUSIVE on public.two, for a moment; lock_timeout 3s
alter table public.two drop constraint two_holds;
