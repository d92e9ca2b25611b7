-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.places, for a moment; lock_timeout 3s
alter table public.visits drop constraint there;

-- lock: ACCESS EXCLUSIVE on public.places, for a moment; lock_timeout 3s
alter table public.places drop constraint places_a_key;

-- lock: SHARE UPDATE EXCLUSIVE on public.places, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.places_a_b_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently places_a_b_key on public.places (a) INCLUDE (b);

-- lock: ACCESS EXCLUSIVE on public.places, for a moment; lock_timeout 3s
alter table public.places add constraint places_a_b_key UNIQUE using index places_a_b_key;

-- lock: SHARE ROW EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.places, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.visits add constraint there FOREIGN KEY (a) REFERENCES public.places(a) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.visits, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.visits validate constraint there;
