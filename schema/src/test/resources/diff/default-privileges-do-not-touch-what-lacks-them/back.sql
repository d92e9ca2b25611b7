drop view app.v;

drop function public.f();

drop function public.g();

create view app.v as
SELECT 1 AS a;

grant insert, select on table app.v to pg_monitor;

-- data loss: all rows of app.t are lost
drop table app.t;

-- data loss: all rows of app.u are lost
drop table app.u;

-- data loss: all rows of app.with_them are lost
drop table app.with_them;
