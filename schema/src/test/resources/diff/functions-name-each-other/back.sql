drop function public.even(integer);

drop function public.odd(integer);
