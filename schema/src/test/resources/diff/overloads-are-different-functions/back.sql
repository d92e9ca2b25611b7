comment on function public."Odd name"(integer[], text[]) is null;

drop function public.f();

drop function public.f(text, integer);

CREATE OR REPLACE FUNCTION public."Odd name"(a integer[], VARIADIC b text[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

CREATE FUNCTION public.f(a text)
 RETURNS integer
 LANGUAGE sql
AS $function$select 2$function$;
