alter default privileges revoke create on schemas from pg_read_all_stats;

alter default privileges grant usage on types to public;

alter default privileges for role pg_read_all_stats revoke execute on functions from pg_read_all_settings;

alter default privileges for role pg_read_all_stats grant delete, insert, maintain, references, select, trigger, truncate, update on tables to pg_read_all_stats;

alter default privileges in schema public revoke execute on functions from postgres;

alter default privileges in schema public revoke select, update, usage on sequences from pg_monitor;

alter default privileges in schema public revoke select, update, usage on sequences from postgres;

drop function public.f();

drop type public.e;

drop schema n;

alter default privileges revoke insert on tables from pg_monitor;

alter default privileges grant select on tables to pg_monitor;

alter default privileges grant usage on types to pg_read_all_settings;

alter default privileges for role pg_read_all_stats revoke execute on functions from public;

alter default privileges in schema public grant delete, insert, maintain, references, trigger, truncate, update on tables to pg_monitor;

alter default privileges in schema public grant delete, insert, maintain, references, select, trigger, truncate, update on tables to postgres;

alter default privileges in schema s grant execute on functions to pg_monitor;

alter default privileges for role pg_read_all_stats in schema s revoke usage on sequences from pg_monitor;

alter default privileges for role pg_read_all_stats in schema s grant select on sequences to pg_monitor with grant option;

-- data loss: all rows of t are lost
drop table public.t;

-- data loss: all rows of s.x are lost
drop table s.x;
