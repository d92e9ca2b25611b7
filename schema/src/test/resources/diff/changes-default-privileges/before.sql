create schema app;
alter default privileges in schema app grant select on tables to pg_monitor;
alter default privileges in schema app grant usage on sequences to pg_monitor with grant option;
alter default privileges revoke execute on functions from public;
alter default privileges for role pg_monitor grant select on tables to public;
