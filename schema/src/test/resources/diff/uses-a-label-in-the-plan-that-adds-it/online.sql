-- squall:outside-transaction
alter type public.status add value 'c';

alter table public.t alter column s set default 'c'::public.status;

alter table public.t add constraint t_s_check CHECK ((s <> 'c'::public.status)) NOT VALID;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_s_check;

-- if it fails: drop index concurrently public.t_s, then again
-- squall:outside-transaction
create index concurrently t_s ON public.t USING btree (s) WHERE (s = 'c'::public.status);
