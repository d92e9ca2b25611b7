-- rewrite: all of t is written anew
alter table public.t alter column a type character varying(9) collate pg_catalog."C";

alter table public.t alter column a set storage external;

alter table public.t alter column b type text;
