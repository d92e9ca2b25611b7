comment on aggregate public.cnt(*) is null;

comment on aggregate public.rk(VARIADIC "any" ORDER BY VARIADIC "any") is null;

revoke execute on function public.cnt() from pg_monitor;

drop aggregate public.t1(integer);

drop aggregate public.t3(integer);

drop aggregate public.t4(VARIADIC w integer[]);

create or replace aggregate app.t5(numeric) (
    sfunc = app.addd,
    stype = numeric,
    sortop = operator(pg_catalog.<)
);

create or replace aggregate public.cnt(*) (
    sfunc = int8inc,
    stype = bigint,
    initcond = '0'
);

create or replace aggregate public.rk(VARIADIC "any" ORDER BY VARIADIC "any") (
    sfunc = ordered_set_transition_multi,
    stype = internal,
    finalfunc = public.h_fin,
    finalfunc_extra,
    hypothetical
);

create aggregate public.t1(integer) (
    sfunc = public.add1,
    stype = bigint
);

create or replace aggregate public.t2(v integer) (
    sfunc = public.add1,
    stype = bigint,
    combinefunc = public.comb,
    initcond = '0',
    parallel = safe
);

create aggregate public.t3(integer) (
    sfunc = public.add1,
    stype = bigint,
    msfunc = public.add1,
    minvfunc = public.sub1,
    mstype = bigint,
    minitcond = '0'
);

create aggregate public.t4(VARIADIC v integer[]) (
    sfunc = public.v_add,
    stype = bigint
);
