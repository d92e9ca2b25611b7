drop trigger up on public.t;

CREATE OR REPLACE FUNCTION public.count_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.n := 1; return new; end $function$;

-- rewrite: all of t is written anew
alter table public.t alter column n type integer;

CREATE TRIGGER up BEFORE UPDATE OF n ON public.t FOR EACH ROW WHEN ((new.n > 3)) EXECUTE FUNCTION public.count_up();

-- data loss: all values of t.m are lost
alter table public.t drop column m;
