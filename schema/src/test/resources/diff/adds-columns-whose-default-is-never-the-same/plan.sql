create sequence public.t_number_seq as integer;

alter table public.t add column at timestamp with time zone not null default now();

alter table public.t add column counted integer generated always as identity;

alter table public.t add column five integer not null default public.fixed();

alter table public.t add column id uuid not null default gen_random_uuid();

alter table public.t add column number integer not null default nextval('public.t_number_seq'::regclass);

alter table public.t add column rolled integer default public.roll();

alter table public.t add column twice integer generated always as ((n * 2)) stored;

alter sequence public.t_number_seq owned by public.t.number;
