-- if it fails: drop index concurrently public.a_pkey_new, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently a_pkey_new on public.a (code);

alter table public.b drop constraint b_a_id_fkey;

alter table public.a drop constraint a_code_key;

alter table public.a drop constraint a_pkey;

alter table public.a add constraint a_pkey PRIMARY KEY using index a_pkey_new;

-- if it fails: drop index concurrently public.a_id_key, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently a_id_key on public.a (id);

alter table public.a add constraint a_id_key UNIQUE using index a_id_key;

-- squall:new-transaction
alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id) NOT VALID;

-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.b validate constraint b_a_id_fkey;
