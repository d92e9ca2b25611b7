-- squall:outside-transaction
alter type public.status add value 'c';

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t alter column s set default 'c'::public.status;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t add constraint t_s_check CHECK ((s <> 'c'::public.status)) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_s_check;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_s, then again
-- squall:outside-transaction
create index concurrently t_s ON public.t USING btree (s) WHERE (s = 'c'::public.status);
