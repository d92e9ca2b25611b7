create extension citext;

-- rewrite: all of t is written anew
alter table public.t alter column email type public.citext;

-- scan: nobody can use t while its index is built
alter table public.t add constraint t_email_key UNIQUE (email);
