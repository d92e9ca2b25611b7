-- squall:outside-transaction
alter type public.status add value 'c';

alter table public.t alter column s set default 'c'::public.status;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint t_s_check CHECK ((s <> 'c'::public.status));

-- scan: nobody can write to t meanwhile
CREATE INDEX t_s ON public.t USING btree (s) WHERE (s = 'c'::public.status);
