drop function public.less_default(integer);

drop function public.outs();

drop function public.renamed(integer);

drop function public.tabled();

drop function public.turned(integer);

drop procedure public.work(IN a integer);

CREATE FUNCTION public.less_default(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

CREATE FUNCTION public.outs(OUT x integer, OUT z integer)
 RETURNS record
 LANGUAGE sql
AS $function$select 1, 2$function$;

CREATE FUNCTION public.renamed(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1$function$;

CREATE FUNCTION public.tabled()
 RETURNS TABLE(x integer, y integer)
 LANGUAGE sql
AS $function$select 1, 2$function$;

CREATE PROCEDURE public.turned(IN a integer)
 LANGUAGE sql
AS $procedure$select 1$procedure$;

CREATE PROCEDURE public.work(IN b integer)
 LANGUAGE sql
AS $procedure$select 1$procedure$;
