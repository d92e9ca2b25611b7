alter table public.users rename to people;

alter table public.people rename constraint users_pkey to people_pkey;

alter table public.people rename column email to mail;

alter sequence public.users_id_seq rename to people_id_seq;
