alter table public.t drop constraint one;

alter table public.t drop constraint two;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint deux CHECK ((b > 0));

-- may fail: it is refused if a row breaks it
alter table public.t add constraint one CHECK ((a > 1));

alter table public.t validate constraint three;
