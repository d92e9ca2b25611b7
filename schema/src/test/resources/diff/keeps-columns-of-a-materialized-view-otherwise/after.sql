create table t (a int, b text, c text);
create materialized view m as select a, b from t;
alter materialized view m alter column a set statistics 100;
alter materialized view m alter column a set (n_distinct = 7);
alter materialized view m alter column b set compression pglz;
create materialized view w as select a, c from t;
alter materialized view w alter column a set (n_distinct = 5);
