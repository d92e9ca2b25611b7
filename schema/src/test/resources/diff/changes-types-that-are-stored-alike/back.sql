drop index public.t_b;

-- rewrite: all of t is written anew
alter table public.t alter column a type character varying(10);

alter table public.t alter column b type text;

-- rewrite: all of t is written anew
alter table public.t alter column c type numeric(8,2);

-- rewrite: all of t is written anew
alter table public.t alter column d type timestamp(3) without time zone;

-- rewrite: all of t is written anew
alter table public.t alter column e type cidr;

-- rewrite: all of t is written anew
alter table public.t alter column f type time(2) without time zone;

-- rewrite: all of t is written anew
alter table public.t alter column g type bit varying(3);

alter table public.t alter column h type character varying;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_b ON public.t USING btree (b) WHERE (b > ''::text);
