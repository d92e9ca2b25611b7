drop materialized view public.another;

drop materialized view public.m;

create materialized view public.m as
SELECT id,
    email
   FROM public.users;

-- scan: nobody can write to m meanwhile
CREATE INDEX m_email ON public.m USING btree (email);

alter materialized view public.options reset (autovacuum_enabled);

alter materialized view public.options set (fillfactor = '70');

grant select on table public.m to pg_monitor;

comment on materialized view public.m is 'copied';
