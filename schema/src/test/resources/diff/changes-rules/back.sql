drop rule one on public.t;

CREATE RULE one AS
    ON INSERT TO public.t DO  INSERT INTO public.log (id)
  VALUES (new.id);

CREATE RULE three AS
    ON DELETE TO public.t DO
 NOTIFY gone;

alter table public.t enable rule two;
