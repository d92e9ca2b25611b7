create function dd(a double precision, b double precision) returns double precision immutable language sql as 'select a - b';
create type r1 as range (subtype = int);
create type r2 as range (subtype = double precision, subtype_diff = dd);
create type r3 as range (subtype = text, collation = "C");
create type r4 as range (subtype = text, subtype_opclass = text_pattern_ops);
create table t (id int primary key, a r1, m r2_multirange);
create index on t using gist (a);
comment on type r1 is 'r';
grant usage on type r1 to pg_monitor;
