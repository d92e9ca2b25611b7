create type span as range (subtype = bigint, multirange_type_name = spans);
create function width(s span) returns int language sql as 'select 1';
create function diff(a double precision, b double precision) returns double precision immutable language sql as 'select a - b';
create type floats as range (subtype = double precision, subtype_diff = diff);
create table uses (id int, s span, m spans);
