create table public.old (
    id integer not null,
    user_id integer
);

alter table public.old add constraint old_pkey PRIMARY KEY (id);

alter table public.old add constraint old_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);
