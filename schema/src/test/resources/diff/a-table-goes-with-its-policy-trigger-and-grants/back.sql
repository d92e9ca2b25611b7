create table public.t (
    id integer not null
);

alter table public.t add constraint t_pkey PRIMARY KEY (id);

CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch();

alter table public.t enable row level security;

create policy p on public.t
    using (public.allowed());

grant select on table public.t to pg_monitor;

comment on trigger tr on public.t is 'x';
