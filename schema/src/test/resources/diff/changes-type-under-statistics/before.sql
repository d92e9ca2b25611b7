create table t (id int primary key, a int, b int);
create statistics one on a, b from t;
create statistics two (ndistinct) on b, id from t;
