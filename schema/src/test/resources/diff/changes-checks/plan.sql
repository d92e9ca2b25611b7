alter table public.t rename constraint two to deux;

alter table public.t drop constraint one;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint one CHECK ((a > 1));

alter table public.t validate constraint three;
