-- may fail: it is refused if a row has no value of e.id
alter table public.e alter column id set not null;

-- may fail: it is refused if a row has no value of e.kind
alter table public.e alter column kind set not null;

-- may fail: it is refused if a row has no value of e.n
alter table public.e alter column n set not null;

-- scan: nobody can use e while its index is built
alter table public.e add constraint e_pkey PRIMARY KEY (id, at, kind);

-- scan: nobody can use e while its index is built
alter table public.e add constraint e_once UNIQUE NULLS NOT DISTINCT (at, kind, n) DEFERRABLE INITIALLY DEFERRED;

-- may fail: it is refused if a row breaks it
alter table public.e add constraint e_n_check CHECK ((n > 0));

-- scan: nobody can write to e meanwhile
CREATE INDEX e_n ON public.e USING btree (n) WHERE (n > 1);

-- may fail: it is refused if a row points to nothing
alter table public.e add constraint e_kind FOREIGN KEY (kind) REFERENCES public.kinds(id) ON DELETE CASCADE;
