create schema s;
alter default privileges grant select on tables to pg_monitor;
alter default privileges in schema public grant all on tables to postgres;
alter default privileges in schema public grant all on tables to pg_monitor;
alter default privileges for role pg_read_all_stats in schema s grant select on sequences to pg_monitor with grant option;
alter default privileges for role pg_read_all_stats revoke execute on functions from public;
alter default privileges in schema s grant execute on functions to pg_monitor;
alter default privileges grant usage on types to pg_read_all_settings;
