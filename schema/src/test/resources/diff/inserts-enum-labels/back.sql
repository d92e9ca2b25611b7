-- may fail: it is refused if a row has a label that goes: a, c, e, f
alter type public.status rename to status_old;

create type public.status as enum ('b', 'd');

drop type public.status_old;
