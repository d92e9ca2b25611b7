alter table public.queues drop constraint queues_pkey;

-- scan: nobody can use queues while its index is built
alter table public.queues add constraint queues_pkey1 PRIMARY KEY (name);
