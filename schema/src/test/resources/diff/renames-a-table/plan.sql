alter table public.users rename to people;

alter sequence public.users_id_seq rename to people_id_seq;

alter table public.people rename constraint users_pkey to people_pkey;

alter table public.people rename constraint users_email_check to people_email_check;
