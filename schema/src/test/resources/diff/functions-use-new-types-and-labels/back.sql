drop function public.f();

drop function public.g(public.pair, public.positive);

drop domain public.positive;

-- data loss: all rows of t are lost
drop table public.t;

drop type public.pair;

drop type public.status;

create type public.status as enum ('a');

CREATE FUNCTION public.f()
 RETURNS public.status
 LANGUAGE plpgsql
AS $function$ begin return 'a'; end $function$;
