CREATE OR REPLACE FUNCTION public.plain(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE OR REPLACE FUNCTION public.strict_one(a integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ begin return a; end $function$;
