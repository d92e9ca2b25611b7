create table t (a int, g int);
