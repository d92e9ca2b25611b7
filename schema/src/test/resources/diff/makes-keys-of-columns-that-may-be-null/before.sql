create table t (a int, b int, c text, "In""dex" int);
insert into t values (1, 2, 'x', 4), (2, 3, 'y', 5);
