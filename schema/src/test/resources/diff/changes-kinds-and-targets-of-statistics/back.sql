drop statistics public.s1;

drop statistics public.s3;

drop statistics x.s4;

drop schema x;

CREATE STATISTICS public.s1 ON a, b FROM public.t;

alter statistics public.s2 set statistics -1;

CREATE STATISTICS public.s3 ON (a + b), lower(c) FROM public.t;
