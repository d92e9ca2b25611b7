drop trigger four on public.t;

drop trigger one on public.t;

drop trigger three on public.t;

drop trigger two on public.t;

alter table public.t enable replica trigger five;

CREATE TRIGGER four BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch('y');

alter table public.t enable always trigger four;

CREATE TRIGGER one BEFORE UPDATE OF a, b ON public.t FOR EACH ROW WHEN ((old.a IS DISTINCT FROM new.a)) EXECUTE FUNCTION public.touch();

CREATE CONSTRAINT TRIGGER three AFTER INSERT ON public.t DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.other();

CREATE TRIGGER two AFTER UPDATE ON public.t REFERENCING OLD TABLE AS before NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.other();

comment on trigger one on public.t is 'kept';
