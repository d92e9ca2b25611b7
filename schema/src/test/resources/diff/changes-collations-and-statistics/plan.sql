drop statistics public.one;

drop collation public.gone;

create collation public.plain (provider = libc, lc_collate = 'C', lc_ctype = 'C');

create table public.named (
    name text collate public.plain
);

CREATE STATISTICS public.one (ndistinct, mcv) ON a, b FROM public.t;

CREATE STATISTICS public.three ON (a + b), lower(c) FROM public.t;

alter statistics public.two set statistics 70;

comment on statistics public.two is 'of both';
