-- squall:outside-transaction
alter type public.status add value 'b';

create domain public.positive as integer
    constraint positive_check CHECK ((VALUE > 0));

create type public.pair as (x public.status, y integer);

CREATE OR REPLACE FUNCTION public.f()
 RETURNS public.status
 LANGUAGE plpgsql
AS $function$ begin return 'b'; end $function$;

CREATE FUNCTION public.g(p public.pair, n public.positive DEFAULT 1)
 RETURNS SETOF public.pair
 LANGUAGE sql
AS $function$select p$function$;

create table public.t (
    id integer not null,
    p public.pair default ROW('b'::public.status, 1)::public.pair
);

alter table public.t add constraint t_pkey PRIMARY KEY (id);
