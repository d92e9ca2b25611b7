drop view public.v;

-- data loss: all rows of t are lost
drop table public.t;

create table public.t (
    a integer,
    b integer
) partition by RANGE (a);

create table public.t_1 partition of public.t FOR VALUES FROM (0) TO (10);

create table public.t_3 partition of public.t FOR VALUES FROM (10) TO (20) partition by HASH (b);

create table public.t_4 partition of public.t_3 FOR VALUES WITH (modulus 2, remainder 0);

-- scan: nobody can write to t meanwhile
CREATE INDEX t_b_idx ON public.t USING btree (b);

create view public.v as
SELECT a
   FROM public.t;
