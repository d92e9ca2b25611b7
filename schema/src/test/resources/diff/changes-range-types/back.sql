drop function public.width(public.span);

drop type public.floats;

create type public.gone as range (
    subtype = text,
    collation = "C",
    multirange_type_name = public.gone_multirange
);

-- data loss: all rows of uses are lost
drop table public.uses;

drop type public.span;

create type public.span as range (
    subtype = integer,
    multirange_type_name = public.span_multirange
);

CREATE FUNCTION public.width(s public.span)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
