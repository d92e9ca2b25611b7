drop rule one on public.t;

drop rule three on public.t;

CREATE RULE one AS
    ON INSERT TO public.t DO  INSERT INTO public.log (id)
  VALUES (new.a);

alter table public.t disable rule two;
