create table public.t (
    id integer not null,
    a integer
);

alter table public.u add column a integer;

alter table public.t add constraint t_pkey PRIMARY KEY (id);

grant select (a) on table public.t to public;

grant select on table public.t to pg_monitor;

grant update (a) on table public.u to pg_monitor;
