create schema app;
alter default privileges in schema app grant select, insert on tables to pg_monitor;
alter default privileges in schema app grant usage on sequences to pg_monitor;
alter default privileges revoke usage on types from public;
alter default privileges grant usage on schemas to pg_monitor;
alter default privileges in schema app grant execute on functions to pg_monitor;
