comment on statistics public.two is null;

drop statistics public.one;

drop statistics public.three;

create collation public.gone (provider = libc, lc_collate = 'C', lc_ctype = 'C');

CREATE STATISTICS public.one (dependencies) ON a, b FROM public.t;

alter statistics public.two set statistics 50;

-- data loss: all rows of named are lost
drop table public.named;

drop collation public.plain;
