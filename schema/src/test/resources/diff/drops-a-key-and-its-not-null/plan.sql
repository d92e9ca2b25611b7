alter table public.a drop constraint a_pkey;

alter table public.a alter column id drop not null;
