alter sequence public.t_id_seq as bigint;

alter table public.t alter column id drop default;

-- rewrite: all of t is written anew
alter table public.t alter column id type bigint;

alter table public.t alter column id set default nextval('public.t_id_seq'::regclass);
