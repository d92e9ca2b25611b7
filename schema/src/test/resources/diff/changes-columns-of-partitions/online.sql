-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 add constraint e_2024_holds check (at is not null and at >= '2024-01-01' and at < '2026-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2024, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.e_2024 validate constraint e_2024_holds;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add column more text;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e alter column n drop default;

-- lock: ACCESS EXCLUSIVE on public.e, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.e') says how much is written; without an outage: squall generate --expand
-- rewrite: all of e is written anew
alter table public.e alter column n type bigint;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add constraint e_n_is_not_null check (n is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of e.n
-- squall:new-transaction
alter table public.e validate constraint e_n_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e alter column n set not null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e drop constraint e_n_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e alter column n set default 2;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- data loss: all values of e.gone are lost
alter table public.e drop column gone;

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 alter column n set default 7;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e detach partition public.e_2024;

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 drop constraint e_2024_holds;
