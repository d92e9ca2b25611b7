drop materialized view public.w;

alter materialized view public.m alter column a set statistics -1;

alter materialized view public.m alter column a reset (n_distinct);

alter materialized view public.m alter column b set storage external;

alter materialized view public.m alter column b set compression default;

create materialized view public.w as
SELECT a,
    b,
    c
   FROM public.t;

alter materialized view public.w alter column a set (n_distinct = '5');
