alter table public.t add column a text;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint t_a_check CHECK ((a <> ''::text));

-- scan: nobody can write to t meanwhile
CREATE INDEX t_a ON public.t USING btree (a);

-- scan: nobody can write to t meanwhile
CREATE INDEX t_ab ON public.t USING btree (b, a);
