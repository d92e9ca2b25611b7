-- lock: SHARE UPDATE EXCLUSIVE on public.a, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.a_pkey_new, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently a_pkey_new on public.a (code);

-- lock: ACCESS EXCLUSIVE on public.b, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.b drop constraint b_a_id_fkey;

-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.a drop constraint a_code_key;

-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.a drop constraint a_pkey;

-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.a add constraint a_pkey PRIMARY KEY using index a_pkey_new;

-- lock: SHARE UPDATE EXCLUSIVE on public.a, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.a_id_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently a_id_key on public.a (id);

-- lock: ACCESS EXCLUSIVE on public.a, for a moment; lock_timeout 3s
alter table public.a add constraint a_id_key UNIQUE using index a_id_key;

-- lock: SHARE ROW EXCLUSIVE on public.b, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.a, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.b, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.b validate constraint b_a_id_fkey;
