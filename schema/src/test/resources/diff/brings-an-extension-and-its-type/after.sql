create extension citext;
create table t (id int primary key, email citext unique);
