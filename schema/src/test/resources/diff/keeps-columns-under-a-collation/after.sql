create collation c (provider = icu, locale = 'de', deterministic = false);
create table t (id int primary key, a text collate c, b text);
create index on t (a);
create domain d as text collate c;
create type comp as (a text collate c);
create view v as select a from t;
