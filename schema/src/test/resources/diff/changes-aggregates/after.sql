create function add_one(s bigint, v int) returns bigint immutable language sql as 'select s + v';
create function finish(s bigint) returns text immutable language sql as 'select s::text';
create aggregate total(int) (sfunc = add_one, stype = bigint, initcond = '0', parallel = safe);
create aggregate described(int) (sfunc = add_one, stype = bigint, initcond = '1');
comment on aggregate total(int) is 'adds up';
create view totals as select total(v) as t, described(v) as d from (values (1), (2)) v (v);
create aggregate middle(double precision order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
