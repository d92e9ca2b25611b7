drop materialized view public.m;

create materialized view public.m as
SELECT id,
    name
   FROM public.users;

-- scan: nobody can write to m meanwhile
CREATE INDEX m_name ON public.m USING btree (name);

create materialized view public.another as
SELECT count(*) AS count
   FROM public.m;

alter materialized view public.options set (fillfactor = '80', autovacuum_enabled = 'false');

grant select on table public.m to pg_monitor;

comment on materialized view public.m is 'copied';
