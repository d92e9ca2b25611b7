alter domain public.code drop constraint code_check;

drop function public.good(text);

alter domain public.code drop default;

drop function public.first_code();

CREATE FUNCTION public.first_code()
 RETURNS character varying
 LANGUAGE sql
AS $function$ select 'a' $function$;

alter domain public.code set default public.first_code();

CREATE FUNCTION public.good(v text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select true$function$;

-- may fail: it is refused if a row breaks it
alter domain public.code add constraint code_check CHECK (public.good(VALUE));
