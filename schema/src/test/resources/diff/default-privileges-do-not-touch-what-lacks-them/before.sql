create schema app;
alter default privileges in schema app grant select, insert on tables to pg_monitor;
alter default privileges revoke execute on functions from public;
create view app.v as select 1 as a;
