CREATE FUNCTION public.even(n integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$ begin return n = 0 or odd(n - 1); end $function$;

CREATE FUNCTION public.odd(n integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$ begin return n <> 0 and even(n - 1); end $function$;
