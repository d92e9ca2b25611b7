-- lock: ACCESS EXCLUSIVE on public.queues, for a moment; lock_timeout 3s
alter table public.queues drop constraint queues_pkey1;

-- lock: SHARE UPDATE EXCLUSIVE on public.queues, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.queues_pkey, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently queues_pkey on public.queues (id);

-- lock: ACCESS EXCLUSIVE on public.queues, for a moment; lock_timeout 3s
alter table public.queues add constraint queues_pkey PRIMARY KEY using index queues_pkey;
