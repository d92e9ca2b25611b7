drop collation public.c1;

drop collation public.c2;

drop collation public.c3;

create collation public.c1 (provider = libc, lc_collate = 'POSIX', lc_ctype = 'POSIX');

create collation public.c2 (provider = libc, lc_collate = 'C.UTF-8', lc_ctype = 'C');

create collation public.c3 (provider = libc, lc_collate = 'POSIX', lc_ctype = 'POSIX');

comment on collation public.c4 is 'c';
