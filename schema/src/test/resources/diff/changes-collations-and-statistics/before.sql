create table t (id int primary key, a int, b int, c text);
create collation gone from "C";
create statistics one (dependencies) on a, b from t;
create statistics two on a, b from t;
alter statistics two set statistics 50;
