drop statistics public.s1;

drop statistics public.s3;

create schema x;

CREATE STATISTICS public.s1 (dependencies, mcv) ON a, b FROM public.t;

alter statistics public.s1 set statistics 50;

alter statistics public.s2 set statistics 0;

CREATE STATISTICS public.s3 ON c, (a * b) FROM public.t;

CREATE STATISTICS x.s4 ON (a - b) FROM public.t;

comment on statistics x.s4 is 'x';
