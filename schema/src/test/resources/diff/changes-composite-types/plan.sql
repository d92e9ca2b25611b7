comment on column public.address.city is null;

comment on type public.free is null;

drop view public.cities;

drop function public.city(public.address);

drop type public.reordered;

-- data loss: all values of zip are lost
alter type public.address drop attribute zip;

alter type public.address add attribute country text;

-- data loss: all values of b are lost
alter type public.free drop attribute b;

alter type public.free alter attribute a type bigint;

alter type public.free add attribute c text;

create type public.reordered as (b integer, a integer);

CREATE FUNCTION public.city(a public.address)
 RETURNS text
 LANGUAGE sql
AS $function$select a.city$function$;

create view public.cities as
SELECT (home).city AS city
   FROM public.users;

comment on column public.address.city is 'a town';

comment on type public.free is 'kept';
