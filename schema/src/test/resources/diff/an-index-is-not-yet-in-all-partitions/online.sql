drop index public.visits_id;

-- if it fails: drop index concurrently public.two_at, then again
-- squall:outside-transaction
create index concurrently two_at ON public.two USING btree (at);

alter index public.visits_at attach partition public.two_at;

-- scan: nobody can write to visits meanwhile
CREATE INDEX visits_id ON ONLY public.visits USING btree (id);
