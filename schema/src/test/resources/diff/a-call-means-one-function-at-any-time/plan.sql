drop view public.v;

drop function public.f(integer, integer, integer);

drop function public.h(integer);

drop function public.g(integer);

CREATE FUNCTION public.f(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;

CREATE FUNCTION public.g(a bigint)
 RETURNS text
 LANGUAGE sql
RETURN (a)::text;

CREATE FUNCTION public.h(a integer)
 RETURNS text
 LANGUAGE sql
RETURN (public.g((a)::bigint) || 'y'::text);

create view public.v as
SELECT public.f(1, 2) AS x;
