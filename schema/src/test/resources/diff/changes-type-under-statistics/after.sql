create table t (id int primary key, a bigint, b int);
create statistics one on a, b from t;
create statistics two (ndistinct) on b, id from t;
