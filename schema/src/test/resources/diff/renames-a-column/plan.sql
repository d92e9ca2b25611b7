alter table public.users rename column email to mail;

alter table public.users rename constraint users_email_key to users_mail_key;

alter index public.users_email_idx rename to users_mail_idx;
