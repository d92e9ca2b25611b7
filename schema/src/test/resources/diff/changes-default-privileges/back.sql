alter default privileges revoke usage on schemas from pg_monitor;

alter default privileges grant usage on types to public;

alter default privileges in schema app revoke execute on functions from pg_monitor;

alter default privileges revoke execute on functions from public;

alter default privileges for role pg_monitor grant select on tables to public;

alter default privileges in schema app grant usage on sequences to pg_monitor with grant option;

alter default privileges in schema app revoke insert on tables from pg_monitor;
