alter table public.people rename constraint people_email_check to users_email_check;

alter table public.people rename constraint people_pkey to users_pkey;

alter sequence public.people_id_seq rename to users_id_seq;

alter table public.people rename to users;
