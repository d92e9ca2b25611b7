alter table public.users rename to people;

alter table public.people rename column mail to email;

alter table public.people rename constraint users_pkey to people_pkey;

alter table public.people rename constraint users_mail_check to people_email_check;

alter index public.users_mail_idx rename to people_address;
