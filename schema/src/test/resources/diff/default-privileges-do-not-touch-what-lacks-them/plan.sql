drop view app.v;

CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

grant execute on function public.f() to public;

CREATE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create table app.t (
    id integer
);

revoke insert, select on table app.t from pg_monitor;

create table app.u (
    id integer
);

revoke insert on table app.u from pg_monitor;

create table app.with_them (
    id integer
);

create view app.v as
SELECT 1 AS b;

revoke insert, select on table app.v from pg_monitor;

grant select on table app.u to pg_monitor;

grant insert, select on table app.with_them to pg_monitor;

revoke execute on function public.g() from public;
