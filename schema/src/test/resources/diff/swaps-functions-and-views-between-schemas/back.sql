drop view one.v;

drop view two.w;

drop function two.f();

CREATE FUNCTION one.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create view one.w as
SELECT e
   FROM one.t;

create view two.v as
SELECT one.f() AS f;
