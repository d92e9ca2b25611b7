drop operator class app.pair_hash using hash;

drop operator app.%%% (app.pair, app.pair);

drop operator app.@- (none, app.pair);

drop cast (app.pair as integer);

drop cast (app.pair as text);

drop cast (integer as app.pair);

drop function app.neg(app.pair);

create type app.other as (a integer, b integer);

CREATE FUNCTION app."cross"(app.pair, integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).a = $2$function$;

CREATE FUNCTION app.crosscmp(app.pair, integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).a - $2$function$;

create cast (app.pair as integer) with function app.num(app.pair) as implicit;

create cast (app.pair as text) with inout;

create cast (text as bytea) without function;

create operator app.!== (
    function = app.ne,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.!==),
    negator = operator(app.===),
    restrict = neqsel
);

create operator app.%%% (
    function = app.ne,
    leftarg = app.pair,
    rightarg = app.pair
);

create operator app.< (
    function = app.lt,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.>),
    negator = operator(app.>=)
);

create operator app.<= (
    function = app.le,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.>=),
    negator = operator(app.>)
);

create operator app.=% (
    function = app."cross",
    leftarg = app.pair,
    rightarg = integer
);

alter operator app.=== (app.pair, app.pair) set (hashes, merges, join = none);

create operator app.> (
    function = app.gt,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.<),
    negator = operator(app.<=)
);

create operator app.>= (
    function = app.ge,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.<=),
    negator = operator(app.<)
);

create operator app.~>~ (
    function = app.gt,
    leftarg = app.pair,
    rightarg = app.pair,
    commutator = operator(app.~~~)
);

alter operator app.~~~ (app.pair, app.pair) set (restrict = scalarltsel, join = scalarltjoinsel);

alter operator family app.loose using btree add function 1 (app.pair, integer) app.crosscmp(app.pair,integer),
    operator 3 app.=%(app.pair,integer);

create operator family app.pair_ops using btree;

create operator family app.words using gin;

alter operator family app.words using gin add function 1 (text, text) bttextcmp(text,text),
    operator 1 =(text,text);

create operator class app.pair_hash
    default for type app.pair using hash family app.pair_hash as
    function 1 (app.pair, app.pair) app.hash(app.pair),
    operator 1 app.===(app.pair,app.pair);

create operator class app.pair_ops
    default for type app.pair using btree family app.pair_ops as
    function 1 (app.pair, app.pair) app.cmp(app.pair,app.pair),
    operator 1 app.<(app.pair,app.pair),
    operator 2 app.<=(app.pair,app.pair),
    operator 3 app.===(app.pair,app.pair),
    operator 4 app.>=(app.pair,app.pair),
    operator 5 app.>(app.pair,app.pair);

create operator class app.words
    for type text using gin family app.words as
    storage text;

create table public.t (
    p app.pair
);

CREATE INDEX by_class ON public.t USING btree (p DESC);

CREATE INDEX by_pair ON public.t USING btree (p);

comment on cast (app.pair as text) is 'two';

comment on operator family app.loose using btree is 'with members';

comment on operator class app.pair_ops using btree is 'sorts';
