drop trigger a on public.logs;

drop trigger own on public.logs_1;

create table public.logs_2 partition of public.logs FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');

CREATE TRIGGER b BEFORE INSERT ON public.logs FOR EACH ROW EXECUTE FUNCTION public.touch();

alter table public.logs disable trigger b;
