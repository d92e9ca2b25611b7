alter table public.things drop constraint things_owner_id_fkey;

-- data loss: all values of labels.owner_id are lost
alter table public.labels drop column owner_id;

-- data loss: all rows of owners are lost
drop table public.owners;
