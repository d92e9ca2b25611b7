CREATE FUNCTION public.secret()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE PROCEDURE public.work()
 LANGUAGE sql
AS $procedure$select 1$procedure$;

revoke execute on function public.secret() from public;

revoke execute on procedure public.work() from public;

grant execute on procedure public.work() to pg_monitor;
