drop policy p on public.t;

alter table public.t drop constraint t_a_check;

alter table public.t drop column g;

drop function public.two();

drop view public.w;

drop view public.v;

drop function public.one(integer);

CREATE FUNCTION public.one(b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select b$function$;

alter table public.t add column g integer generated always as (public.one(1)) stored;

alter table public.t add constraint t_a_check CHECK ((public.one(a) > 0)) NOT VALID;

create view public.v as
SELECT public.one(a) AS b
   FROM public.t;

create view public.w as
SELECT b
   FROM public.v;

CREATE FUNCTION public.two()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT sum(public.one(w.b)) AS sum
    FROM public.w;
END;

create policy p on public.t
    using ((public.one(a) > 1));

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_a_check;
