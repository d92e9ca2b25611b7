comment on operator family app.loose using btree is null;

drop operator class app.pair_hash using hash;

drop operator class app.words using gin;

drop operator family app.words using gin;

drop operator app.!== (app.pair, app.pair);

drop operator app.%%% (app.pair, app.pair);

drop operator app.~>~ (app.pair, app.pair);

drop cast (app.pair as integer);

drop cast (app.pair as text);

drop cast (text as bytea);

drop type app.other;

CREATE FUNCTION app.neg(app.pair)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).a$function$;

create cast (app.pair as integer) with function app.num(app.pair) as assignment;

create cast (app.pair as text) with function app.text(app.pair);

create cast (integer as app.pair) with inout as implicit;

create operator app.%%% (
    function = app.eq,
    leftarg = app.pair,
    rightarg = app.pair
);

create operator app.@- (
    function = app.neg,
    rightarg = app.pair
);

alter operator app.~~~ (app.pair, app.pair) set (restrict = none, join = none);

alter operator family app.loose using btree drop function 1 (app.pair, integer),
    operator 3 (app.pair, integer);

drop operator app.=% (app.pair, integer);

drop function app."cross"(app.pair, integer);

drop function app.crosscmp(app.pair, integer);

comment on cast (app.pair as text) is 'one';

comment on operator app.@- (none, app.pair) is 'prefix';

-- data loss: all rows of t are lost
drop table public.t;

drop operator class app.pair_ops using btree;

drop operator family app.pair_ops using btree;

drop operator app.< (app.pair, app.pair);

drop operator app.<= (app.pair, app.pair);

drop operator app.=== (app.pair, app.pair);

drop operator app.> (app.pair, app.pair);

drop operator app.>= (app.pair, app.pair);

create operator app.=== (
    function = app.eq,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.===),
    restrict = eqsel,
    join = eqjoinsel
);

create operator class app.pair_hash
    for type app.pair using hash family app.pair_hash as
    function 1 (app.pair, app.pair) app.hash(app.pair),
    operator 1 app.===(app.pair,app.pair);
