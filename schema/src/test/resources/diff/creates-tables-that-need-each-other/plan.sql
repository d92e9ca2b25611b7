create table public.a (
    id integer not null,
    b_id integer
);

create table public.b (
    id integer not null,
    a_id integer
);

alter table public.a add constraint a_pkey PRIMARY KEY (id);

alter table public.b add constraint b_pkey PRIMARY KEY (id);

alter table public.a add constraint a_b_id_fkey FOREIGN KEY (b_id) REFERENCES public.b(id) DEFERRABLE INITIALLY DEFERRED;

alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id);
