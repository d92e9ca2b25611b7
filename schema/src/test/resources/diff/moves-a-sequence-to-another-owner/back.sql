alter table public.t add column a integer default nextval('public.s'::regclass);

alter sequence public.s owned by public.t.a;

alter table public.t alter column b drop default;
