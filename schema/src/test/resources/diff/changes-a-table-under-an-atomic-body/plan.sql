drop function public.total();

-- rewrite: all of items is written anew
alter table public.items alter column price type bigint;

CREATE FUNCTION public.total()
 RETURNS numeric
 LANGUAGE sql
BEGIN ATOMIC
 SELECT sum(items.price) AS sum
    FROM public.items;
END;
