alter materialized view public.m no depends on extension hstore;

alter procedure public.p() no depends on extension hstore;

alter function public.f() depends on extension hstore;

alter index public.i depends on extension hstore;
