-- irreversible: the rows of owners are lost, and rows of things point to them

create table public.owners (
    id integer not null
);

alter table public.labels add column owner_id integer;

alter table public.owners add constraint owners_pkey PRIMARY KEY (id);

-- may fail: it is refused if a row points to nothing
alter table public.labels add constraint labels_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners(id);

-- may fail: it is refused if a row points to nothing
alter table public.things add constraint things_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.owners(id);
