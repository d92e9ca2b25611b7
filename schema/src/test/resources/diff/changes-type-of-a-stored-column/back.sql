alter table public.t alter column a type text;

alter table public.t alter column a set storage external;

-- rewrite: all of t is written anew
alter table public.t alter column b type character varying(9);

alter table public.t alter column b set storage main;
