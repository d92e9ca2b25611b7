-- lock: ACCESS EXCLUSIVE on public.notes, for a moment; lock_timeout 3s
alter table only public.notes add constraint notes_kind_id_key UNIQUE (kind, id);

-- squall:new-transaction
alter index public.notes_kind_id_key attach partition public.one;

-- lock: ACCESS EXCLUSIVE on public.notes_b, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table only public.notes_b add constraint notes_b_kind_id_key UNIQUE (kind, id);

-- lock: SHARE UPDATE EXCLUSIVE on public.notes_b1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.notes_b1_kind_id_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently notes_b1_kind_id_key on public.notes_b1 (kind, id);

-- lock: ACCESS EXCLUSIVE on public.notes_b1, for a moment; lock_timeout 3s
alter table public.notes_b1 add constraint notes_b1_kind_id_key UNIQUE using index notes_b1_kind_id_key;

-- squall:new-transaction
alter index public.notes_b_kind_id_key attach partition public.notes_b1_kind_id_key;

-- squall:new-transaction
alter index public.notes_kind_id_key attach partition public.notes_b_kind_id_key;

-- lock: SHARE on public.notes, for a moment; lock_timeout 3s
-- squall:new-transaction
create index every ON ONLY public.notes USING btree (id);

-- squall:new-transaction
alter index public.every attach partition public.mine;

-- squall:new-transaction
alter index public.every attach partition public.yours;
