alter function public.f() no depends on extension hstore;

alter index public.i no depends on extension hstore;

alter materialized view public.m depends on extension hstore;

alter procedure public.p() depends on extension hstore;
