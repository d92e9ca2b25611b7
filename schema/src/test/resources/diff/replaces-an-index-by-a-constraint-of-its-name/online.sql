-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_a_key_new, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_a_key_new on public.t (a);

-- squall:outside-transaction
drop index concurrently public.t_a_key;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_a_key UNIQUE using index t_a_key_new;
