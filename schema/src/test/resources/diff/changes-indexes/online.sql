-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.four, then again
-- squall:outside-transaction
create index concurrently four ON public.t USING btree (lower(b) text_pattern_ops) WITH (fillfactor='70');

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.one_new, then again
-- may fail: it is refused if two rows are alike in it
-- squall:outside-transaction
create unique index concurrently one_new ON public.t USING btree (a DESC NULLS LAST) INCLUDE (b);

alter index public.one rename to one_old;

alter index public.one_new rename to one;

-- squall:outside-transaction
drop index concurrently public.one_old;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.three_new, then again
-- squall:outside-transaction
create index concurrently three_new ON public.t USING gin (c jsonb_path_ops) WITH (fastupdate=off);

alter index public.three rename to three_old;

alter index public.three_new rename to three;

-- squall:outside-transaction
drop index concurrently public.three_old;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.two_new, then again
-- squall:outside-transaction
create index concurrently two_new ON public.t USING btree (a, b) WHERE (b <> ''::text);

alter index public.two rename to two_old;

alter index public.two_new rename to two;

-- squall:outside-transaction
drop index concurrently public.two_old;
