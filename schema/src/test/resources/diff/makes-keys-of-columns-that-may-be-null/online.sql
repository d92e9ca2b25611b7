-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_a_is_not_null check (a is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of t.a
-- squall:new-transaction
alter table public.t validate constraint t_a_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column a set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_a_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t add constraint t_b_is_not_null check (b is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of t.b
-- squall:new-transaction
alter table public.t validate constraint t_b_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t alter column b set not null;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_b_is_not_null;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_pkey, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_pkey on public.t (a, b) INCLUDE (c);

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_pkey PRIMARY KEY using index t_pkey;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.t replica identity using index t_pkey;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public."T_Index", then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently "T_Index" on public.t ("In""dex");

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint "T_Index" UNIQUE using index "T_Index";

-- squall:new-transaction
alter index public."T_Index" set (fillfactor = '70');

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_once, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_once on public.t (c, "In""dex") INCLUDE (b) nulls not distinct;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_once UNIQUE using index t_once DEFERRABLE INITIALLY DEFERRED;
