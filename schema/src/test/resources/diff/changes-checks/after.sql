create table t (a int, b int, constraint one check (a > 1), constraint deux check (b > 0), constraint three check (a > b));
