create table t (a int, b text, c text);
create materialized view m as select a, b from t;
alter materialized view m alter column b set storage external;
create materialized view w as select a, b, c from t;
alter materialized view w alter column a set (n_distinct = 5);
