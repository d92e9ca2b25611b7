alter sequence public.people_id_seq rename to users_id_seq;

alter table public.people rename column mail to email;

alter table public.people rename constraint people_pkey to users_pkey;

alter table public.people rename to users;
