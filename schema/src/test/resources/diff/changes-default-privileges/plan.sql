alter default privileges grant execute on functions to public;

alter default privileges for role pg_monitor revoke select on tables from public;

alter default privileges grant usage on schemas to pg_monitor;

alter default privileges revoke usage on types from public;

alter default privileges in schema app grant execute on functions to pg_monitor;

alter default privileges in schema app revoke grant option for usage on sequences from pg_monitor;

alter default privileges in schema app grant insert on tables to pg_monitor;
