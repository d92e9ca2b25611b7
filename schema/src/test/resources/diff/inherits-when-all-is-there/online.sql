-- question: column pets.name would be dropped: its values are lost
--   --drop pets.name

alter table public.fish no inherit public.pets;

-- squall:new-transaction
alter table public.cats add constraint cats_id_is_not_null check (id is not null) not valid;

-- may fail: it is refused if a row has no value of cats.id
-- squall:new-transaction
alter table public.cats validate constraint cats_id_is_not_null;

-- squall:new-transaction
alter table public.cats alter column id set not null;

alter table public.cats drop constraint cats_id_is_not_null;

-- squall:new-transaction
alter table public.cats add constraint known CHECK ((id > 0)) NOT VALID;

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.cats validate constraint known;

-- data loss: all values of pets.name are lost
-- squall:new-transaction
alter table only public.pets drop column name;

alter table public.cats inherit public.pets;
