create table public.people (
    id integer not null,
    name text
);

CREATE OR REPLACE FUNCTION public.first_one()
 RETURNS text
 LANGUAGE sql
AS $function$ select name from people order by id limit 1 $function$;

CREATE FUNCTION public.of_person(p public.people)
 RETURNS text
 LANGUAGE sql
AS $function$ select p.name $function$;

alter table public.people add constraint people_pkey PRIMARY KEY (id);
