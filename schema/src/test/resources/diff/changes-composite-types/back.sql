comment on column public.address.city is null;

comment on type public.free is null;

drop view public.cities;

drop function public.city(public.address);

drop type public.reordered;

-- data loss: all values of country are lost
alter type public.address drop attribute country;

alter type public.address add attribute zip integer;

-- data loss: all values of c are lost
alter type public.free drop attribute c;

alter type public.free alter attribute a type integer;

alter type public.free add attribute b integer;

create type public.reordered as (a integer, b integer);

CREATE FUNCTION public.city(a public.address)
 RETURNS text
 LANGUAGE sql
AS $function$select a.city$function$;

create view public.cities as
SELECT (home).city AS city
   FROM public.users;

comment on column public.address.city is 'a place';

comment on type public.free is 'kept';
