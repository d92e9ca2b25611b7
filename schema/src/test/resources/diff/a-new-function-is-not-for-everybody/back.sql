drop function public.secret();

drop procedure public.work();
