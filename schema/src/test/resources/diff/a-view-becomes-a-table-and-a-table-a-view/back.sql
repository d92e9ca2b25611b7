drop view public.a;

create table public.a (
    id integer
);

-- data loss: all rows of b are lost
drop table public.b;

create view public.b as
SELECT 1 AS id;
