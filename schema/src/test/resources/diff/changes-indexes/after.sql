create table t (a int, b text, c jsonb);
create unique index one on t (a desc nulls last) include (b);
create index two on t (a, b) where b <> '';
create index three on t using gin (c jsonb_path_ops) with (fastupdate = off);
create index four on t (lower(b) text_pattern_ops) with (fillfactor = 70);
