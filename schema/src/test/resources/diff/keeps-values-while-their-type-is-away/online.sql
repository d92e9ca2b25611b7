drop view public.seen;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column all_ type text using all_::text;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column at type text using at::text;

-- squall:outside-transaction
drop index concurrently public.things_called_idx;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column called type text using called::text;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column lines type text using lines::text;

-- squall:outside-transaction
drop index concurrently public.things_one_runs_idx;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column one drop default;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column one type text using one::text;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column runs drop default;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column runs type text using runs::text;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column several drop default;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew
alter table public.things alter column several type text using several::text;

drop function public.first(public.way);

drop type public.way;

drop type public.spot;

drop domain public.many;

drop domain public.positive;

drop domain public.title;

drop type public.state;

drop collation public.german;

create collation public.german (provider = icu, locale = 'de-AT');

create domain public.positive as bigint
    constraint positive_check CHECK ((VALUE > 0))
    constraint positive_check1 CHECK ((VALUE < 1000));

create domain public.many as public.positive[];

create domain public.state as text
    constraint state_check CHECK ((VALUE = ANY (ARRAY['on'::text, 'off'::text])));

create domain public.title as text collate public.german;

create type public.spot as (x public.positive, y integer);

create type public.way as (a public.spot, b public.spot[]);

CREATE FUNCTION public.first(public.way)
 RETURNS public.spot
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).a$function$;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.all_ has no such form
alter table public.things alter column all_ type public.many using all_::public.many;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.at has no such form
alter table public.things alter column at type public.spot using at::public.spot;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.called has no such form
alter table public.things alter column called type public.title using called::public.title;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.lines has no such form
alter table public.things alter column lines type public.way[] using lines::public.way[];

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.one has no such form
alter table public.things alter column one type public.positive using one::public.positive;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column one set default 2;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.runs has no such form
alter table public.things alter column runs type public.state using runs::public.state;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column runs set default 'on'::text;

-- lock: ACCESS EXCLUSIVE on public.things, for as long as the table is written anew; lock_timeout 3s
-- how long: pg_total_relation_size('public.things') says how much is written; without an outage: squall generate --expand
-- rewrite: all of things is written anew; it is refused if a value of things.several has no such form
alter table public.things alter column several type public.positive[] using several::public.positive[];

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things alter column several set default ARRAY[1, 2];

create view public.seen as
SELECT id,
    (at).x AS x,
    called,
    runs
   FROM public.things;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.things add constraint things_all__is_not_null check (all_ is not null) not valid;

-- lock: SHARE UPDATE EXCLUSIVE on public.things, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row has no value of things.all_
-- squall:new-transaction
alter table public.things validate constraint things_all__is_not_null;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
-- squall:new-transaction
alter table public.things alter column all_ set not null;

-- lock: ACCESS EXCLUSIVE on public.things, for a moment; lock_timeout 3s
alter table public.things drop constraint things_all__is_not_null;

-- lock: SHARE UPDATE EXCLUSIVE on public.things, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.things_called_idx, then again
-- squall:outside-transaction
create index concurrently things_called_idx ON public.things USING btree (called);

-- lock: SHARE UPDATE EXCLUSIVE on public.things, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.things_one_runs_idx, then again
-- may fail: it is refused if two rows are alike in it
-- squall:outside-transaction
create unique index concurrently things_one_runs_idx ON public.things USING btree (one, runs);
