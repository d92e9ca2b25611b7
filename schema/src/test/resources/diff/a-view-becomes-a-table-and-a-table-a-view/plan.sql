drop view public.b;

create table public.b (
    id integer
);

-- data loss: all rows of a are lost
drop table public.a;

create view public.a as
SELECT 1 AS id;
