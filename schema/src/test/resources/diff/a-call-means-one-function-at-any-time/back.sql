drop view public.v;

drop function public.f(integer, integer);

drop function public.h(integer);

drop function public.g(bigint);

CREATE FUNCTION public.f(a integer, b integer DEFAULT 2, c integer DEFAULT 3)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$;

CREATE FUNCTION public.g(a integer)
 RETURNS text
 LANGUAGE sql
RETURN (a)::text;

CREATE FUNCTION public.h(a integer)
 RETURNS text
 LANGUAGE sql
RETURN (public.g(a) || 'x'::text);

create view public.v as
SELECT public.f(1, 2, 3) AS x;
