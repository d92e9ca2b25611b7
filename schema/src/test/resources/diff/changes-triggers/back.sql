drop trigger four on public.t;

drop trigger one on public.t;

drop trigger three on public.t;

drop trigger two on public.t;

alter table public.t disable trigger five;

CREATE TRIGGER four BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch('x');

CREATE TRIGGER one BEFORE UPDATE OF a ON public.t FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.touch();

CREATE CONSTRAINT TRIGGER three AFTER INSERT ON public.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.other();

CREATE TRIGGER two AFTER INSERT ON public.t REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.other();

comment on trigger one on public.t is 'kept';
