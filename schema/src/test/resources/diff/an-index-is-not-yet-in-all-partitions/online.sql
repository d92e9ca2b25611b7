-- lock: ACCESS EXCLUSIVE on public.visits, for a moment; lock_timeout 3s
drop index public.visits_id;

-- lock: SHARE UPDATE EXCLUSIVE on public.two, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.two_at, then again
-- squall:outside-transaction
create index concurrently two_at ON public.two USING btree (at);

alter index public.visits_at attach partition public.two_at;

-- lock: SHARE on public.visits, for a moment; lock_timeout 3s
-- scan: nobody can write to visits meanwhile
CREATE INDEX visits_id ON ONLY public.visits USING btree (id);
