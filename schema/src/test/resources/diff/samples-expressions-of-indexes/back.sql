drop index public.t_new;

alter index public.t_sum alter column 2 set statistics 50;

alter index public.t_sum alter column 3 set statistics -1;

alter table public.t cluster on t_sum;
