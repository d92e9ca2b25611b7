drop trigger b on public.logs;

CREATE TRIGGER a BEFORE INSERT ON public.logs FOR EACH ROW EXECUTE FUNCTION public.touch();

CREATE TRIGGER own BEFORE INSERT ON public.logs_1 FOR EACH ROW EXECUTE FUNCTION public.touch();

-- data loss: all rows of logs_2 are lost
drop table public.logs_2;
