create table public.people (
    id integer not null,
    name text
);

CREATE OR REPLACE FUNCTION public.first_one()
 RETURNS text
 LANGUAGE sql
AS $function$ select name from people order by id limit 1 $function$;

CREATE FUNCTION public.helper()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ begin return (select count(*) from people); end $function$;

alter table public.people add constraint people_pkey PRIMARY KEY (id);
