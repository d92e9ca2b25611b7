drop view public.seen;

drop index public.things_called_idx;

drop index public.things_one_runs_idx;

-- rewrite: all of things is written anew
alter table public.things alter column all_ type text using all_::text;

-- rewrite: all of things is written anew
alter table public.things alter column at type text using at::text;

-- rewrite: all of things is written anew
alter table public.things alter column called type text using called::text;

-- rewrite: all of things is written anew
alter table public.things alter column lines type text using lines::text;

alter table public.things alter column one drop default;

-- rewrite: all of things is written anew
alter table public.things alter column one type text using one::text;

alter table public.things alter column runs drop default;

-- rewrite: all of things is written anew
alter table public.things alter column runs type text using runs::text;

alter table public.things alter column several drop default;

-- rewrite: all of things is written anew
alter table public.things alter column several type text using several::text;

drop function public.first(public.way);

drop type public.way;

drop type public.spot;

drop domain public.many;

drop domain public.positive;

drop domain public.state;

drop domain public.title;

drop collation public.german;

create collation public.german (provider = icu, locale = 'de');

create type public.state as enum ('on', 'off');

create domain public.positive as integer
    constraint positive_check CHECK ((VALUE > 0));

create domain public.many as public.positive[];

create domain public.title as text collate public.german;

create type public.spot as (x public.positive, y integer);

create type public.way as (a public.spot, b public.spot[]);

CREATE FUNCTION public.first(public.way)
 RETURNS public.spot
 LANGUAGE sql
 IMMUTABLE
AS $function$select ($1).a$function$;

-- rewrite: all of things is written anew; it is refused if a value of things.all_ has no such form
alter table public.things alter column all_ type public.many using all_::public.many;

alter table public.things alter column all_ drop not null;

-- rewrite: all of things is written anew; it is refused if a value of things.at has no such form
alter table public.things alter column at type public.spot using at::public.spot;

-- rewrite: all of things is written anew; it is refused if a value of things.called has no such form
alter table public.things alter column called type public.title using called::public.title;

-- rewrite: all of things is written anew; it is refused if a value of things.lines has no such form
alter table public.things alter column lines type public.way[] using lines::public.way[];

-- rewrite: all of things is written anew; it is refused if a value of things.one has no such form
alter table public.things alter column one type public.positive using one::public.positive;

alter table public.things alter column one set default 1;

-- rewrite: all of things is written anew; it is refused if a value of things.runs has no such form
alter table public.things alter column runs type public.state using runs::public.state;

alter table public.things alter column runs set default 'on'::public.state;

-- rewrite: all of things is written anew; it is refused if a value of things.several has no such form
alter table public.things alter column several type public.positive[] using several::public.positive[];

alter table public.things alter column several set default ARRAY[1, 2];

-- scan: nobody can write to things meanwhile
CREATE INDEX things_called_idx ON public.things USING btree (called);

-- scan: nobody can write to things meanwhile
CREATE UNIQUE INDEX things_one_runs_idx ON public.things USING btree (one, runs);

create view public.seen as
SELECT id,
    (at).x AS x,
    called,
    runs
   FROM public.things;
