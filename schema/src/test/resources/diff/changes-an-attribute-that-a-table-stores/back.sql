comment on type public.address is null;

revoke usage on type public.address from pg_monitor;

drop function public.zip_of(public.address);

alter type public.address rename to address_old;

create type public.address as (street text, zip integer, old integer);

-- rewrite: all of users is written anew
alter table public.users alter column home type public.address using row((home).street::text::text, (home).zip::text::integer, (home).old::text::integer)::public.address;

-- rewrite: all of users is written anew
alter table public.users alter column homes type public.address[] using homes::text[]::public.address[];

drop type public.address_old;

CREATE FUNCTION public.zip_of(a public.address)
 RETURNS integer
 LANGUAGE sql
AS $function$select a.zip$function$;

grant usage on type public.address to pg_monitor;

comment on type public.address is 'where one lives';
