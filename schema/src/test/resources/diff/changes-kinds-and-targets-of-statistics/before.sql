create table t (a int, b int, c text);
create statistics s1 on a, b from t;
create statistics s2 (ndistinct) on a, c from t;
create statistics s3 on (a + b), (lower(c)) from t;
