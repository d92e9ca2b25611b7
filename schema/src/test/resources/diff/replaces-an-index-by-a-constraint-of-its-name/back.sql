alter table public.t drop constraint t_a_key;

-- scan: nobody can write to t meanwhile
CREATE UNIQUE INDEX t_a_key ON public.t USING btree (a);
