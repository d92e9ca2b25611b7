drop view public.totals;

drop aggregate public.described(integer);

drop aggregate public.middle(double precision ORDER BY anyelement);

create aggregate public.described(integer) (
    sfunc = public.add_one,
    stype = bigint,
    finalfunc = public.finish
);

create aggregate public.gone(integer) (
    sfunc = public.add_one,
    stype = bigint
);

create or replace aggregate public.total(integer) (
    sfunc = public.add_one,
    stype = bigint
);

create view public.totals as
SELECT public.total(v) AS t,
    public.described(v) AS d
   FROM ( VALUES (1), (2)) v(v);
