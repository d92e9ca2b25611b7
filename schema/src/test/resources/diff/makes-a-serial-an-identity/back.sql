alter table public.t alter column id drop identity;

create sequence public.t_id_seq as integer;

alter table public.t alter column id set default nextval('public.t_id_seq'::regclass);

alter sequence public.t_id_seq owned by public.t.id;
