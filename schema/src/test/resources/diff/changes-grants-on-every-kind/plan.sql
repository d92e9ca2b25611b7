revoke usage on schema public from public;

grant usage on type public.e to public;

revoke execute on function public.f(integer) from pg_monitor;

grant execute on procedure public.p(IN a integer) to public;

revoke update (a) on table public.t from pg_monitor;

revoke select on table public.u from pg_monitor;

grant select (a) on table public.u to pg_monitor;

revoke select on table public.v from public;

grant create on schema app to pg_monitor;

revoke usage on type public.c from public;

grant usage on type public.d to pg_monitor;

revoke execute on function public.f(integer) from public;

revoke execute on function public.g(integer) from public;

grant select on table public.m to public;

grant execute on procedure public.p(IN a integer) to pg_monitor;

grant usage on type public.r to pg_monitor;

grant usage on sequence public.s to pg_monitor;

grant update (b) on table public.t to pg_monitor;

revoke insert on table public.t from pg_monitor;

grant update on table public.t to pg_monitor;

revoke grant option for select on table public.t from pg_read_all_stats;

grant delete on table public.t to pg_read_all_stats with grant option;

revoke select (b) on table public.u from pg_monitor;

grant select (x) on table public.v to pg_read_all_stats;

grant insert, select on table public.v to pg_monitor;
