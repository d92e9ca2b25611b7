-- question: label st.a would be dropped: rows that have it would be refused
--   --drop st.a

alter sequence public.ft_id_seq owned by none;

alter table public.ft alter column id drop default;

drop sequence public.ft_id_seq;

-- may fail: it is refused if a row has a label that goes: a
alter type public.st rename to st_old;

create type public.st as enum ('b');

alter table public.ft alter column s type public.st;

drop type public.st_old;

alter domain public.pos rename to pos_old;

create domain public.pos as bigint;

alter table public.ft alter column p type public.pos;

drop domain public.pos_old;

alter table public.ft alter column id drop not null;
