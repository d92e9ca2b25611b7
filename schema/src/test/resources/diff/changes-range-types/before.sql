create type span as range (subtype = int);
create function width(s span) returns int language sql as 'select 1';
create type gone as range (subtype = text, collation = "C");
create function diff(a double precision, b double precision) returns double precision immutable language sql as 'select a - b';
