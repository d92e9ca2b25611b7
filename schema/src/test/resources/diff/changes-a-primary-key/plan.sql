alter table public.b drop constraint b_a_id_fkey;

alter table public.a drop constraint a_code_key;

alter table public.a drop constraint a_pkey;

-- scan: nobody can use a while its index is built
alter table public.a add constraint a_pkey PRIMARY KEY (code);

-- scan: nobody can use a while its index is built
alter table public.a add constraint a_id_key UNIQUE (id);

-- may fail: it is refused if a row points to nothing
alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id);
