create collation c1 (locale = 'POSIX');
create collation c2 (lc_collate = 'C.UTF-8', lc_ctype = 'C');
create collation c3 from "POSIX";
create collation c4 (provider = icu, locale = 'en-u-kn-true');
comment on collation c4 is 'c';
