alter table public.e drop constraint e_kind;

drop index public.e_n;

alter table public.e drop constraint e_n_check;

alter table public.e drop constraint e_once;

alter table public.e drop constraint e_pkey;

alter table public.e alter column id drop not null;

alter table public.e alter column kind drop not null;

alter table public.e alter column n drop not null;
