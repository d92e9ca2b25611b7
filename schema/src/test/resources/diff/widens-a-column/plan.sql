alter table public.t alter column name type character varying(40);

alter table public.t alter column total type numeric(12,2);
