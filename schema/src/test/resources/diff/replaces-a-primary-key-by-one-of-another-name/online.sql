alter table public.queues drop constraint queues_pkey1;

-- if it fails: drop index concurrently public.queues_pkey, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently queues_pkey on public.queues (id);

alter table public.queues add constraint queues_pkey PRIMARY KEY using index queues_pkey;
