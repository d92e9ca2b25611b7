create table public.fresh (
    id integer generated always as identity,
    "Place" integer
);

revoke usage on sequence public.fresh_id_seq from public;

create table public.shared (
    id integer generated always as identity
);

alter table public.numbered alter column id add generated always as identity;

select pg_catalog.setval('public.numbered_id_seq', greatest(1, max(id) + 1), false) from public.numbered;

revoke usage on sequence public.numbered_id_seq from public;

grant usage on sequence public.shared_id_seq to public;
