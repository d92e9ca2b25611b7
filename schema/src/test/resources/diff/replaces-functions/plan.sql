CREATE OR REPLACE FUNCTION public.plain(a integer, b integer DEFAULT 2)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE COST 7
AS $function$select helper(a)$function$;

CREATE OR REPLACE FUNCTION public.strict_one(a integer)
 RETURNS integer
 LANGUAGE plpgsql
 STRICT SECURITY DEFINER LEAKPROOF
 SET search_path TO 'pg_catalog', 'pg_temp'
 SET work_mem TO '8MB'
AS $function$ begin return a + 1; end $function$;
