-- rewrite: all of t is written anew
alter table public.t alter column name type character varying(10);

-- rewrite: all of t is written anew
alter table public.t alter column total type numeric(8,2);
