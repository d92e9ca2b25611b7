revoke execute on function public.hstore(pg_catalog.text,pg_catalog.text) from pg_monitor;

grant select on table public.pg_stat_statements to public;

revoke select on table public.pg_stat_statements from pg_read_all_stats;

revoke create, usage on schema s from pg_monitor;

revoke usage on type public.e from pg_monitor;

revoke update (b) on table public.t from pg_monitor;

set role pg_monitor;
revoke select on table public.t from pg_read_all_settings;
reset role;

revoke execute on function public.hstore(pg_catalog.record) from public;

grant execute on function public.hstore(pg_catalog.text,pg_catalog.text) to pg_read_all_stats with grant option;

grant usage on type public.hstore to pg_monitor;

revoke create, usage on schema s from postgres;

revoke usage on type public.e from public;

revoke execute on function public.f() from public;

revoke execute on function public.f() from postgres;

revoke select, update on sequence public.q from pg_read_all_stats;

revoke grant option for usage on sequence public.q from pg_read_all_stats;

grant update (b) on table public.t to pg_read_all_stats;

grant insert on table public.t to pg_monitor with grant option;

set role pg_monitor;
grant insert on table public.t to pg_read_all_settings;
reset role;

set role pg_monitor;
grant select on table public.t to pg_read_all_stats with grant option;
reset role;

set role pg_read_all_stats;
grant select on table public.t to pg_read_all_settings;
reset role;

revoke delete, maintain, references, trigger, truncate, update on table public.u from postgres;
