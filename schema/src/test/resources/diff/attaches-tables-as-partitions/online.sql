-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 add constraint e_2024_holds check (at is not null and at >= '2024-01-01' and at < '2025-01-01') not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2024, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.e_2024 validate constraint e_2024_holds;

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 drop constraint e_2024_holds;

-- lock: ACCESS EXCLUSIVE on public.h_0, for as long as the table is read; lock_timeout 3s
-- scan: all rows of h_0 are checked, and nobody can use it meanwhile
-- squall:new-transaction
alter table public.h attach partition public.h_0 FOR VALUES WITH (modulus 2, remainder 0);

-- lock: ACCESS EXCLUSIVE on public.l_a, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.l_a add constraint l_a_holds check (kind is not null and kind in ('it''s, (a)', 'b')) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.l_a, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row does not belong there
-- squall:new-transaction
alter table public.l_a validate constraint l_a_holds;

-- lock: ACCESS EXCLUSIVE on public.l_a, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.l attach partition public.l_a FOR VALUES IN ('it''s, (a)', 'b');

-- lock: ACCESS EXCLUSIVE on public.l_a, for a moment; lock_timeout 3s
alter table public.l_a drop constraint l_a_holds;
