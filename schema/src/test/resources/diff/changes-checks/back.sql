alter table public.t drop constraint deux;

alter table public.t drop constraint one;

alter table public.t drop constraint three;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint one CHECK ((a > 0));

alter table public.t add constraint three CHECK ((a > b)) NOT VALID;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint two CHECK ((b > 0));
