create function add_one(s bigint, v int) returns bigint immutable language sql as 'select s + v';
create function finish(s bigint) returns text immutable language sql as 'select s::text';
create aggregate total(int) (sfunc = add_one, stype = bigint);
create aggregate described(int) (sfunc = add_one, stype = bigint, finalfunc = finish);
comment on aggregate total(int) is 'adds up';
create view totals as select total(v) as t, described(v) as d from (values (1), (2)) v (v);
create aggregate gone(int) (sfunc = add_one, stype = bigint);
