-- question: column pets.name would be dropped: its values are lost
--   --drop pets.name

-- lock: ACCESS EXCLUSIVE on public.fish, for a moment; lock_timeout 3s
alter table public.fish no inherit public.pets;

-- lock: ACCESS EXCLUSIVE on public.cats, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.cats add constraint cats_id_is_not_null check (id is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.cats, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of cats.id
-- squall:new-transaction
alter table public.cats validate constraint cats_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.cats, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.cats alter column id set not null;

-- lock: ACCESS EXCLUSIVE on public.cats, for a moment; lock_timeout 3s
alter table public.cats drop constraint cats_id_is_not_null;

-- lock: ACCESS EXCLUSIVE on public.cats, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.cats add constraint known CHECK ((id > 0)) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.cats, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.cats validate constraint known;

-- lock: ACCESS EXCLUSIVE on public.pets, for a moment; lock_timeout 3s
-- data loss: all values of pets.name are lost
-- squall:new-transaction
alter table only public.pets drop column name;

-- lock: ACCESS EXCLUSIVE on public.cats, for a moment; lock_timeout 3s
alter table public.cats inherit public.pets;
