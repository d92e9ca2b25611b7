drop view public.v;

drop function public.f10(public.pair);

drop function public.f12(integer);

drop function public.f14(integer, integer, integer);

drop function public.f15(integer);

drop function public.f3(integer);

drop function public.f4(integer);

drop function public.f5(integer[]);

drop function public.f8(anycompatible);

drop function public.lower_win(integer);

drop procedure public.p1(IN a integer, OUT c integer);

drop procedure public.p2(IN a integer);

drop function public.p3(integer);

drop function s.f1();

CREATE OR REPLACE FUNCTION public.f1(a integer, b text DEFAULT 'x'::text)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE FUNCTION public.f10(a public.pair)
 RETURNS public.pos
 LANGUAGE sql
AS $function$select a.a$function$;

CREATE OR REPLACE FUNCTION public.f11(a public.citext)
 RETURNS integer
 LANGUAGE sql
 SUPPORT generate_series_int4_support
AS $function$select 1$function$;

CREATE FUNCTION public.f12(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE FUNCTION public.f14(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE FUNCTION public.f14(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE OR REPLACE FUNCTION public.f2(a integer)
 RETURNS SETOF integer
 LANGUAGE sql
 COST 5 ROWS 10
AS $function$select a$function$;

CREATE FUNCTION public.f3(a integer)
 RETURNS TABLE(x integer, y text)
 LANGUAGE sql
AS $function$ select a, 'x' $function$;

CREATE FUNCTION public.f4(INOUT a integer, OUT b integer)
 RETURNS record
 LANGUAGE plpgsql
AS $function$begin b = a; end$function$;

CREATE FUNCTION public.f5(VARIADIC a integer[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$select 1$function$;

CREATE OR REPLACE FUNCTION public.f6(a integer)
 RETURNS integer
 LANGUAGE sql
RETURN (a + 1);

CREATE OR REPLACE FUNCTION public.f7(a integer)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER LEAKPROOF
 SET search_path TO 's', 'pg_temp'
 SET work_mem TO '9MB'
AS $function$select a$function$;

CREATE FUNCTION public.f8(a anyelement)
 RETURNS anyarray
 LANGUAGE sql
AS $function$select array[a]$function$;

CREATE OR REPLACE FUNCTION public.f9()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;

CREATE FUNCTION public.lower_win(integer)
 RETURNS integer
 LANGUAGE internal
 WINDOW
AS $function$window_row_number$function$;

CREATE PROCEDURE public.p1(IN a integer, OUT b integer)
 LANGUAGE plpgsql
AS $procedure$begin b = a; end$procedure$;

CREATE PROCEDURE public.p2(IN a integer)
 LANGUAGE sql
AS $procedure$select a$procedure$;

CREATE PROCEDURE public.p3(INOUT a integer)
 LANGUAGE plpgsql
AS $procedure$begin end$procedure$;

create view public.v as
SELECT public.f12(1) AS x;

grant execute on function public.f12(integer) to pg_monitor;

comment on function public.f12(integer) is 'f';
