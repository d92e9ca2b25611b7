alter table public.t rename constraint deux to two;

alter table public.t drop constraint one;

alter table public.t drop constraint three;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint one CHECK ((a > 0));

alter table public.t add constraint three CHECK ((a > b)) NOT VALID;
