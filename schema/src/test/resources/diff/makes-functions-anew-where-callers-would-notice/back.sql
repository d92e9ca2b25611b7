drop function public.outs();

drop function public.renamed(integer);

drop function public.tabled();

drop procedure public.turned(IN a integer);

drop procedure public.work(IN b integer);

CREATE OR REPLACE FUNCTION public.less_default(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE FUNCTION public.outs(OUT x integer, OUT y integer)
 RETURNS record
 LANGUAGE sql
AS $function$select 1, 2$function$;

CREATE FUNCTION public.renamed(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1$function$;

CREATE FUNCTION public.tabled()
 RETURNS TABLE(x integer)
 LANGUAGE sql
AS $function$select 1$function$;

CREATE FUNCTION public.turned(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE PROCEDURE public.work(IN a integer)
 LANGUAGE sql
AS $procedure$select 1$procedure$;
