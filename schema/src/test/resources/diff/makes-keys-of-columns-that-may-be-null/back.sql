alter table public.t drop constraint "T_Index";

alter table public.t drop constraint t_once;

alter table public.t drop constraint t_pkey;

alter table public.t replica identity default;

alter table public.t alter column a drop not null;

alter table public.t alter column b drop not null;
