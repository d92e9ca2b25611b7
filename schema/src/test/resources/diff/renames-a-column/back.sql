alter index public.users_mail_idx rename to users_email_idx;

alter table public.users rename constraint users_mail_key to users_email_key;

alter table public.users rename column mail to email;
