create table t (a text, b text) with (fillfactor = 90);
create unlogged table u (a int);
