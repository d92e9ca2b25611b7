grant execute on function public.hstore(pg_catalog.record) to public;

revoke execute on function public.hstore(pg_catalog.text,pg_catalog.text) from pg_read_all_stats;

revoke usage on type public.hstore from pg_monitor;

grant create, usage on schema s to postgres;

grant usage on type public.e to public;

grant execute on function public.f() to public;

grant execute on function public.f() to postgres;

revoke update (b) on table public.t from pg_read_all_stats;

set role pg_monitor;
revoke insert on table public.t from pg_read_all_settings;
reset role;

set role pg_read_all_stats;
revoke select on table public.t from pg_read_all_settings;
reset role;

grant execute on function public.hstore(pg_catalog.text,pg_catalog.text) to pg_monitor;

revoke select on table public.pg_stat_statements from public;

grant select on table public.pg_stat_statements to pg_read_all_stats;

grant create, usage on schema s to pg_monitor;

grant usage on type public.e to pg_monitor;

grant select, update, usage on sequence public.q to pg_read_all_stats with grant option;

grant update (b) on table public.t to pg_monitor with grant option;

revoke insert on table public.t from pg_monitor;

set role pg_monitor;
grant select on table public.t to pg_read_all_settings;
reset role;

set role pg_monitor;
revoke grant option for select on table public.t from pg_read_all_stats;
reset role;

grant delete, maintain, references, trigger, truncate, update on table public.u to postgres;
