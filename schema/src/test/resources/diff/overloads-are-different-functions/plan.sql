drop function public.f(text);

CREATE OR REPLACE FUNCTION public."Odd name"(a integer[], VARIADIC b text[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 3$function$;

CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 4$function$;

CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 10$function$;

CREATE FUNCTION public.f(a text, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 3$function$;

comment on function public."Odd name"(integer[], text[]) is 'an odd one';
