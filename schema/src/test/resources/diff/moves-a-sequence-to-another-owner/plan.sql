alter table public.t alter column b set default nextval('public.s'::regclass);

alter sequence public.s owned by public.t.b;

-- data loss: all values of t.a are lost
alter table public.t drop column a;
