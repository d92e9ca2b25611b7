-- may fail: it is refused if a row has no value of a.id
alter table public.a alter column id set not null;

-- scan: nobody can use a while its index is built
alter table public.a add constraint a_pkey PRIMARY KEY (id);
