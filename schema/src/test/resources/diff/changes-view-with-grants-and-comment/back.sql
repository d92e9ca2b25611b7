drop function public.known();

drop view public.people;

create view public.people as
SELECT id,
    email
   FROM public.users;

CREATE FUNCTION public.known()
 RETURNS SETOF public.people
 LANGUAGE sql
 STABLE
AS $function$select * from people$function$;

CREATE RULE people_delete AS
    ON DELETE TO public.people DO INSTEAD NOTHING;

CREATE TRIGGER people_write INSTEAD OF INSERT ON public.people FOR EACH ROW EXECUTE FUNCTION public.no_write();

grant insert, select on table public.people to pg_monitor with grant option;

comment on trigger people_write on public.people is 'nobody writes';

comment on view public.people is 'who is here';
