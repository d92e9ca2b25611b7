drop function public.of_person(public.people);

CREATE OR REPLACE FUNCTION public.first_one()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'nobody' $function$;

-- data loss: all rows of people are lost
drop table public.people;
