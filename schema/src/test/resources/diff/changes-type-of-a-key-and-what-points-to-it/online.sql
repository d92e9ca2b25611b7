-- lock: ACCESS EXCLUSIVE on public.b, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.b drop constraint b_a_id_fkey;

-- lock: ACCESS EXCLUSIVE on public.a, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.a') says how much is written; without an outage: squall generate --expand
-- rewrite: all of a is written anew
alter table public.a alter column id type bigint;

-- lock: ACCESS EXCLUSIVE on public.b, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.b') says how much is written; without an outage: squall generate --expand
-- rewrite: all of b is written anew
alter table public.b alter column a_id type bigint;

-- lock: SHARE ROW EXCLUSIVE on public.b, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.b, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.b validate constraint b_a_id_fkey;
