alter sequence public.t_id_seq as integer;

alter table public.t alter column id drop default;

-- rewrite: all of t is written anew
alter table public.t alter column id type integer;

alter table public.t alter column id set default nextval('public.t_id_seq'::regclass);
