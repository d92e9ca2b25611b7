drop materialized view public.w;

alter materialized view public.m alter column b set storage extended;

alter materialized view public.m alter column b set compression pglz;

alter materialized view public.m alter column a set statistics 100;

alter materialized view public.m alter column a set (n_distinct = '7');

create materialized view public.w as
SELECT a,
    c
   FROM public.t;

alter materialized view public.w alter column a set (n_distinct = '5');
