drop index public.visits_at;

-- scan: nobody can write to visits meanwhile
CREATE INDEX visits_at ON ONLY public.visits USING btree (at);

-- scan: nobody can write to one meanwhile
CREATE INDEX one_at ON public.one USING btree (at);

alter index public.visits_at attach partition public.one_at;

-- scan: nobody can write to one meanwhile
CREATE INDEX one_id_idx ON public.one USING btree (id);

alter index public.visits_id attach partition public.one_id_idx;

-- scan: nobody can write to two meanwhile
CREATE INDEX two_id_idx ON public.two USING btree (id);

alter index public.visits_id attach partition public.two_id_idx;
