create collation c1 (locale = 'C');
create collation c2 (lc_collate = 'C', lc_ctype = 'C.UTF-8');
create collation c3 from "C";
create collation c4 (provider = icu, locale = 'en-u-kn');
