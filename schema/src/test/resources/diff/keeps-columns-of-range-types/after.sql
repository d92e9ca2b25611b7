create function dd(a double precision, b double precision) returns double precision immutable language sql as 'select a - b';
create type r1 as range (subtype = bigint);
create type r2 as range (subtype = double precision, subtype_diff = dd, multirange_type_name = r2_many);
create type r3 as range (subtype = text, collation = "POSIX");
create type r4 as range (subtype = text);
create table t (id int primary key, a r1, m r2_many);
create index on t using gist (a);
