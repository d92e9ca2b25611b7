drop trigger up on public.t;

CREATE OR REPLACE FUNCTION public.count_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.m := 1; return new; end $function$;

alter table public.t add column m integer;

-- rewrite: all of t is written anew
alter table public.t alter column n type bigint;

CREATE TRIGGER up BEFORE UPDATE OF n ON public.t FOR EACH ROW WHEN ((new.n > 3)) EXECUTE FUNCTION public.count_up();
