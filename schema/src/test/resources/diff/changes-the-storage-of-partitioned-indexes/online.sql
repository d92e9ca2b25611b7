-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
drop index public.t_c_idx;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_once;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table only public.t add constraint t_later UNIQUE (a, c) WITH (fillfactor = '55') DEFERRABLE INITIALLY DEFERRED;

-- lock: SHARE UPDATE EXCLUSIVE on public.t_1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_1_a_c_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_1_a_c_key on public.t_1 (a, c) WITH (fillfactor = '55');

-- lock: ACCESS EXCLUSIVE on public.t_1, for a moment; lock_timeout 3s
alter table public.t_1 add constraint t_1_a_c_key UNIQUE using index t_1_a_c_key DEFERRABLE INITIALLY DEFERRED;

-- squall:new-transaction
alter index public.t_later attach partition public.t_1_a_c_key;

-- lock: SHARE UPDATE EXCLUSIVE on public.t_2, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_2_a_c_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_2_a_c_key on public.t_2 (a, c) WITH (fillfactor = '55');

-- lock: ACCESS EXCLUSIVE on public.t_2, for a moment; lock_timeout 3s
alter table public.t_2 add constraint t_2_a_c_key UNIQUE using index t_2_a_c_key DEFERRABLE INITIALLY DEFERRED;

-- squall:new-transaction
alter index public.t_later attach partition public.t_2_a_c_key;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table only public.t add constraint t_once UNIQUE (a, b) WITH (fillfactor = '90');

-- lock: SHARE UPDATE EXCLUSIVE on public.t_1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_1_a_b_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_1_a_b_key on public.t_1 (a, b) WITH (fillfactor = '90');

-- lock: ACCESS EXCLUSIVE on public.t_1, for a moment; lock_timeout 3s
alter table public.t_1 add constraint t_1_a_b_key UNIQUE using index t_1_a_b_key;

-- squall:new-transaction
alter index public.t_once attach partition public.t_1_a_b_key;

-- lock: SHARE UPDATE EXCLUSIVE on public.t_2, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_2_a_b_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_2_a_b_key on public.t_2 (a, b) WITH (fillfactor = '90');

-- lock: ACCESS EXCLUSIVE on public.t_2, for a moment; lock_timeout 3s
alter table public.t_2 add constraint t_2_a_b_key UNIQUE using index t_2_a_b_key;

-- squall:new-transaction
alter index public.t_once attach partition public.t_2_a_b_key;

-- lock: SHARE on public.t, for a moment; lock_timeout 3s
-- squall:new-transaction
create index t_c_idx ON ONLY public.t USING btree (c) WITH (fillfactor='70', deduplicate_items=off);

-- lock: SHARE UPDATE EXCLUSIVE on public.t_1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_1_c_idx, then again
-- squall:outside-transaction
create index concurrently t_1_c_idx ON public.t_1 USING btree (c) WITH (fillfactor='70', deduplicate_items=off);

alter index public.t_c_idx attach partition public.t_1_c_idx;

-- lock: SHARE UPDATE EXCLUSIVE on public.t_2, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_2_c_idx, then again
-- squall:outside-transaction
create index concurrently t_2_c_idx ON public.t_2 USING btree (c) WITH (fillfactor='70', deduplicate_items=off);

alter index public.t_c_idx attach partition public.t_2_c_idx;

-- squall:new-transaction
alter index public.t_2_c_idx set (fillfactor = '75');
