grant usage on type public.c to public;

revoke usage on type public.d from pg_monitor;

grant execute on function public.f(integer) to public;

grant execute on function public.g(integer) to public;

revoke select on table public.m from public;

revoke execute on procedure public.p(IN a integer) from pg_monitor;

revoke usage on type public.r from pg_monitor;

revoke usage on sequence public.s from pg_monitor;

revoke update (b) on table public.t from pg_monitor;

revoke select (x) on table public.v from pg_read_all_stats;

revoke insert, select on table public.v from pg_monitor;

revoke create on schema app from pg_monitor;

grant usage on schema public to public;

revoke usage on type public.e from public;

grant execute on function public.f(integer) to pg_monitor;

revoke execute on procedure public.p(IN a integer) from public;

grant update (a) on table public.t to pg_monitor;

revoke update on table public.t from pg_monitor;

grant insert on table public.t to pg_monitor;

grant update (a) on table public.t to pg_monitor;

revoke delete on table public.t from pg_read_all_stats;

grant select on table public.t to pg_read_all_stats with grant option;

grant select (b) on table public.u to pg_monitor;

grant select on table public.u to pg_monitor;

grant select on table public.v to public;
