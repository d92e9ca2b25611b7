revoke usage on sequence public.t_n_seq from pg_monitor;

revoke select on sequence public.t_id_seq from pg_monitor;

-- data loss: all rows of u are lost
drop table public.u;
