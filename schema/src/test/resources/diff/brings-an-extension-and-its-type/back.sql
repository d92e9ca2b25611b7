alter table public.t drop constraint t_email_key;

-- rewrite: all of t is written anew
alter table public.t alter column email type text;

drop extension citext;
