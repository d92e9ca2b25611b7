comment on collation public.c4 is null;

drop collation public.c1;

drop collation public.c2;

drop collation public.c3;

create collation public.c1 (provider = libc, lc_collate = 'C', lc_ctype = 'C');

create collation public.c2 (provider = libc, lc_collate = 'C', lc_ctype = 'C.UTF-8');

create collation public.c3 (provider = libc, lc_collate = 'C', lc_ctype = 'C');
