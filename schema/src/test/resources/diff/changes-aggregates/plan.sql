drop view public.totals;

drop aggregate public.described(integer);

drop aggregate public.gone(integer);

create aggregate public.described(integer) (
    sfunc = public.add_one,
    stype = bigint,
    initcond = '1'
);

create aggregate public.middle(double precision ORDER BY anyelement) (
    sfunc = ordered_set_transition,
    stype = internal,
    finalfunc = percentile_disc_final,
    finalfunc_extra
);

create or replace aggregate public.total(integer) (
    sfunc = public.add_one,
    stype = bigint,
    initcond = '0',
    parallel = safe
);

create view public.totals as
SELECT public.total(v) AS t,
    public.described(v) AS d
   FROM ( VALUES (1), (2)) v(v);
