drop materialized view app.m;

drop view app.v;

-- data loss: all rows of app.t are lost
drop table app.t;

drop function app.f(app.c);

drop function app.tf();

drop type app.c;

drop domain app.d;

drop type app.e;

drop schema app;
