alter table public.t cluster on t_b;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_new ON public.t USING btree (((a - b)));

alter index public.t_new alter column 1 set statistics 70;

alter index public.t_sum alter column 3 set statistics 60;

alter index public.t_sum alter column 2 set statistics -1;
