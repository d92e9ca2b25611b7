alter default privileges revoke usage on types from pg_read_all_settings;

alter default privileges for role pg_read_all_stats grant execute on functions to public;

alter default privileges in schema public revoke delete, insert, maintain, references, select, trigger, truncate, update on tables from postgres;

alter default privileges in schema s revoke execute on functions from pg_monitor;

create schema n;

create type public.e as enum ('a');

CREATE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

create table public.t (
    id integer
);

revoke delete, maintain, references, trigger, truncate, update on table public.t from pg_monitor;

create table s.x (
    id integer
);

revoke select on table s.x from pg_monitor;

grant create on schema n to pg_read_all_stats;

revoke usage on type public.e from public;

grant insert, select on table public.t to pg_monitor;

grant insert on table s.x to pg_monitor;

alter default privileges grant create on schemas to pg_read_all_stats;

alter default privileges revoke select on tables from pg_monitor;

alter default privileges grant insert on tables to pg_monitor;

alter default privileges revoke usage on types from public;

alter default privileges for role pg_read_all_stats grant execute on functions to pg_read_all_settings;

alter default privileges for role pg_read_all_stats revoke delete, insert, maintain, references, select, trigger, truncate, update on tables from pg_read_all_stats;

alter default privileges in schema public grant execute on functions to postgres;

alter default privileges in schema public grant select, update, usage on sequences to pg_monitor;

alter default privileges in schema public grant select, update, usage on sequences to postgres;

alter default privileges in schema public revoke delete, insert, maintain, references, trigger, truncate, update on tables from pg_monitor;

alter default privileges for role pg_read_all_stats in schema s revoke grant option for select on sequences from pg_monitor;

alter default privileges for role pg_read_all_stats in schema s grant usage on sequences to pg_monitor;
