drop view public.v;

-- data loss: all rows of t are lost
drop table public.t;

create table public.t (
    a integer,
    b integer
) partition by LIST (a);

create table public.t_1 partition of public.t FOR VALUES IN (1);

create table public.t_2 partition of public.t FOR VALUES IN (2);

-- scan: nobody can write to t meanwhile
CREATE INDEX t_b_idx ON public.t USING btree (b);

create view public.v as
SELECT a
   FROM public.t;
