drop view public.v;

drop function public.f1(integer, text);

drop function public.f10(public.pair);

drop function public.f12(integer);

drop function public.f14(integer);

drop function public.f14(integer, integer);

drop function public.f3(integer);

drop function public.f4(integer);

drop function public.f5(integer[]);

drop function public.f8(anyelement);

drop function public.lower_win(integer);

drop procedure public.p1(IN a integer, OUT b integer);

drop procedure public.p3(INOUT a integer);

CREATE FUNCTION public.f1(a integer, b text)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE FUNCTION public.f10(a public.pair)
 RETURNS integer
 LANGUAGE sql
AS $function$select a.a$function$;

CREATE OR REPLACE FUNCTION public.f11(a public.citext)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE FUNCTION public.f12(a integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$select a::bigint$function$;

CREATE FUNCTION public.f14(a integer, b integer DEFAULT 3, c integer DEFAULT 4)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE FUNCTION public.f15(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select $1 + $$1$$::int $function$;

CREATE OR REPLACE FUNCTION public.f2(a integer)
 RETURNS SETOF integer
 LANGUAGE sql
 COST 50 ROWS 20
AS $function$select a$function$;

CREATE FUNCTION public.f3(a integer)
 RETURNS TABLE(x integer, z text)
 LANGUAGE sql
AS $function$ select a, 'x' $function$;

CREATE FUNCTION public.f4(INOUT a integer, OUT c integer)
 RETURNS record
 LANGUAGE plpgsql
AS $function$begin c = a; end$function$;

CREATE FUNCTION public.f5(VARIADIC b integer[])
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$select 1$function$;

CREATE OR REPLACE FUNCTION public.f6(a integer)
 RETURNS integer
 LANGUAGE sql
RETURN (a + 2);

CREATE OR REPLACE FUNCTION public.f7(a integer)
 RETURNS integer
 LANGUAGE sql
 PARALLEL RESTRICTED
 SET search_path TO 's', ''
 SET work_mem TO '8MB'
 SET "Mixed.case" TO 'x'
AS $function$select a$function$;

CREATE FUNCTION public.f8(a anycompatible)
 RETURNS anycompatiblearray
 LANGUAGE sql
AS $function$select array[a]$function$;

CREATE OR REPLACE FUNCTION public.f9()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return old; end$function$;

CREATE FUNCTION public.lower_win(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE PROCEDURE public.p1(IN a integer, OUT c integer)
 LANGUAGE plpgsql
AS $procedure$begin c = a; end$procedure$;

CREATE OR REPLACE PROCEDURE public.p2(IN a integer DEFAULT 4)
 LANGUAGE sql
 SECURITY DEFINER
AS $procedure$select a$procedure$;

CREATE FUNCTION public.p3(a integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin end$function$;

CREATE FUNCTION s.f1()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create view public.v as
SELECT public.f12(1) AS x;

grant execute on function public.f12(integer) to pg_monitor;

comment on function public.f12(integer) is 'f';
