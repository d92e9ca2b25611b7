-- question: range type gone is gone, and new is floats: is it renamed?
--   --rename gone:floats
--   --drop gone

drop function public.width(public.span);

drop type public.gone;

drop type public.span;

create type public.floats as range (
    subtype = double precision,
    subtype_diff = public.diff,
    multirange_type_name = public.floats_multirange
);

create type public.span as range (
    subtype = bigint,
    multirange_type_name = public.spans
);

CREATE FUNCTION public.width(s public.span)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create table public.uses (
    id integer,
    s public.span,
    m public.spans
);
