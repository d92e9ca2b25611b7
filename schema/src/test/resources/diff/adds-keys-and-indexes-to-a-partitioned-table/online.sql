-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e add constraint e_id_is_not_null check (id is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of e.id
-- squall:new-transaction
alter table public.e validate constraint e_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e alter column id set not null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e drop constraint e_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add constraint e_kind_is_not_null check (kind is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of e.kind
-- squall:new-transaction
alter table public.e validate constraint e_kind_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e alter column kind set not null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e drop constraint e_kind_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for as long as the index is built; lock_timeout 3s
-- scan: there is no way to add it online: nobody can use e while its index is built, which takes as long as the table is large
-- squall:new-transaction
alter table public.e add constraint e_pkey PRIMARY KEY (id, at, kind);

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add constraint e_n_is_not_null check (n is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.e, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of e.n
-- squall:new-transaction
alter table public.e validate constraint e_n_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e alter column n set not null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
alter table public.e drop constraint e_n_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add constraint e_n_check CHECK ((n > 0)) NOT VALID;

-- lock: ACCESS EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table only public.e add constraint e_once UNIQUE NULLS NOT DISTINCT (at, kind, n) DEFERRABLE INITIALLY DEFERRED;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2024, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.e_2024_at_kind_n_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently e_2024_at_kind_n_key on public.e_2024 (at, kind, n) nulls not distinct;

-- lock: ACCESS EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
alter table public.e_2024 add constraint e_2024_at_kind_n_key UNIQUE using index e_2024_at_kind_n_key DEFERRABLE INITIALLY DEFERRED;

-- squall:new-transaction
alter index public.e_once attach partition public.e_2024_at_kind_n_key;

-- lock: ACCESS EXCLUSIVE on public.e_2025, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table only public.e_2025 add constraint e_2025_at_kind_n_key UNIQUE NULLS NOT DISTINCT (at, kind, n) DEFERRABLE INITIALLY DEFERRED;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2025_1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.e_2025_1_at_kind_n_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently e_2025_1_at_kind_n_key on public.e_2025_1 (at, kind, n) nulls not distinct;

-- lock: ACCESS EXCLUSIVE on public.e_2025_1, for a moment; lock_timeout 3s
alter table public.e_2025_1 add constraint e_2025_1_at_kind_n_key UNIQUE using index e_2025_1_at_kind_n_key DEFERRABLE INITIALLY DEFERRED;

-- squall:new-transaction
alter index public.e_2025_at_kind_n_key attach partition public.e_2025_1_at_kind_n_key;

-- squall:new-transaction
alter index public.e_once attach partition public.e_2025_at_kind_n_key;

-- lock: SHARE UPDATE EXCLUSIVE on public.e, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.e validate constraint e_n_check;

-- lock: SHARE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
create index e_n ON ONLY public.e USING btree (n) WHERE (n > 1);

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2024, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.e_2024_n_idx, then again
-- squall:outside-transaction
create index concurrently e_2024_n_idx ON public.e_2024 USING btree (n) WHERE (n > 1);

alter index public.e_n attach partition public.e_2024_n_idx;

-- lock: SHARE on public.e, for a moment; lock_timeout 3s
-- squall:new-transaction
create index e_2025_n_idx ON ONLY public.e_2025 USING btree (n) WHERE (n > 1);

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2025_1, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.e_2025_1_n_idx, then again
-- squall:outside-transaction
create index concurrently e_2025_1_n_idx ON public.e_2025_1 USING btree (n) WHERE (n > 1);

alter index public.e_2025_n_idx attach partition public.e_2025_1_n_idx;

-- squall:new-transaction
alter index public.e_n attach partition public.e_2025_n_idx;

-- lock: SHARE ROW EXCLUSIVE on public.e_2024, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.kinds, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e_2024 add constraint e_kind FOREIGN KEY (kind) REFERENCES public.kinds(id) ON DELETE CASCADE NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2024, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.e_2024 validate constraint e_kind;

-- lock: SHARE ROW EXCLUSIVE on public.e_2025_1, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.kinds, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e_2025_1 add constraint e_kind FOREIGN KEY (kind) REFERENCES public.kinds(id) ON DELETE CASCADE NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.e_2025_1, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.e_2025_1 validate constraint e_kind;

-- lock: SHARE ROW EXCLUSIVE on public.e, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.kinds, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.e add constraint e_kind FOREIGN KEY (kind) REFERENCES public.kinds(id) ON DELETE CASCADE;
