drop view one.w;

drop view two.v;

drop function one.f();

CREATE FUNCTION two.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create view one.v as
SELECT two.f() AS f;

create view two.w as
SELECT e
   FROM one.t;
