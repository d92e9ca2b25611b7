drop index public.t_b;

alter table public.t alter column a type character varying(20);

alter table public.t alter column b type character varying;

alter table public.t alter column c type numeric(10,2);

alter table public.t alter column d type timestamp(6) without time zone;

alter table public.t alter column e type inet;

alter table public.t alter column f type time without time zone;

alter table public.t alter column g type bit varying(9);

alter table public.t alter column h type text;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_b ON public.t USING btree (b) WHERE ((b)::text > ''::text);
