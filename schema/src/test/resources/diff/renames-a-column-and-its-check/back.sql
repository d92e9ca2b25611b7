alter index public.people_address rename to users_mail_idx;

alter table public.people rename constraint people_email_check to users_mail_check;

alter table public.people rename constraint people_pkey to users_pkey;

alter table public.people rename column email to mail;

alter table public.people rename to users;
