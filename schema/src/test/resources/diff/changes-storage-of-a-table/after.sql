create unlogged table t (a text, b text) with (autovacuum_enabled = off, toast.autovacuum_enabled = off);
alter table t alter a set storage external, alter b set statistics 200, alter b set (n_distinct = 5), alter b set compression pglz;
alter table t replica identity full;
create table u (a int);
