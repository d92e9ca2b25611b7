drop index public.t_a_key;

-- scan: nobody can use t while its index is built
alter table public.t add constraint t_a_key UNIQUE (a);
