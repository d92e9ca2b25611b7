drop view public.v;

drop index public.t_a_idx;

drop type public.comp;

drop domain public.d;

alter collation public.c rename to c_old;

create collation public.c (provider = icu, locale = 'de');

alter table public.t alter column a type text collate public.c;

drop collation public.c_old;

create domain public.d as text collate public.c;

create type public.comp as (a text collate public.c);

alter table public.t alter column b type text collate public.c;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_a_idx ON public.t USING btree (a);

create view public.v as
SELECT a
   FROM public.t;
