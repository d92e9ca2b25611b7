drop aggregate public.t1(integer);

drop aggregate public.t3(integer);

drop aggregate public.t4(VARIADIC v integer[]);

create or replace aggregate app.t5(numeric) (
    sfunc = app.addd,
    stype = numeric,
    sortop = operator(pg_catalog.>)
);

create or replace aggregate public.cnt(*) (
    sfunc = int8inc,
    stype = bigint,
    initcond = '5'
);

create or replace aggregate public.rk(VARIADIC "any" ORDER BY VARIADIC "any") (
    sfunc = ordered_set_transition_multi,
    stype = internal,
    finalfunc = rank_final,
    finalfunc_extra,
    finalfunc_modify = read_only,
    hypothetical
);

create aggregate public.t1(integer) (
    sfunc = public.add1,
    stype = bigint,
    sspace = 100,
    finalfunc = public.fin2,
    finalfunc_extra,
    finalfunc_modify = shareable
);

create or replace aggregate public.t2(v integer) (
    sfunc = public.add1,
    stype = bigint,
    initcond = '1',
    parallel = restricted
);

create aggregate public.t3(integer) (
    sfunc = public.add1,
    stype = bigint,
    finalfunc = public.fin,
    initcond = '7',
    msfunc = public.add1,
    minvfunc = public.sub1,
    mstype = bigint,
    msspace = 10,
    mfinalfunc = public.fin2,
    mfinalfunc_extra,
    mfinalfunc_modify = read_write
);

create aggregate public.t4(VARIADIC w integer[]) (
    sfunc = public.v_add,
    stype = bigint,
    initcond = '3'
);

grant execute on function public.cnt() to pg_monitor;

comment on aggregate public.cnt(*) is 'c';

comment on aggregate public.rk(VARIADIC "any" ORDER BY VARIADIC "any") is 'r';
