-- question: column pets.name would be dropped: its values are lost
--   --drop pets.name

alter table public.fish no inherit public.pets;

-- may fail: it is refused if a row has no value of cats.id
alter table public.cats alter column id set not null;

-- may fail: it is refused if a row breaks it
alter table public.cats add constraint known CHECK ((id > 0));

-- data loss: all values of pets.name are lost
alter table only public.pets drop column name;

alter table public.cats inherit public.pets;
