-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
drop policy p on public.t;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
alter table public.t drop constraint t_a_check;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
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

-- lock: ACCESS EXCLUSIVE on public.t, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.t') says how much is written
-- rewrite: all of t is written anew
alter table public.t add column g integer generated always as (public.one(1)) stored;

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
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

-- lock: ACCESS EXCLUSIVE on public.t, for a moment; lock_timeout 3s
create policy p on public.t
    using ((public.one(a) > 1));

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.t validate constraint t_a_check;
