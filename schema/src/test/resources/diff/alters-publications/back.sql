alter publication empty drop table public.a;

alter publication one drop table public.a;

alter publication three drop table public.b;

alter publication three drop table public.c;

alter publication two drop tables in schema other;

create table public.gone (
    id integer not null
);

alter table public.a add column d integer;

-- rewrite: all of c is written anew
alter table public.c alter column v type integer;

alter table public.gone add constraint gone_pkey PRIMARY KEY (id);

alter publication all_of set (publish = 'delete');

alter publication three set (publish_via_partition_root = 'true');

alter publication three add table public.c where ((v > 1));

alter publication two add tables in schema app;

-- data loss: all rows of new are lost
drop table public.new;

alter publication one set (publish = 'insert, update');

alter publication one add table public.a (id, b, d) where ((id > 3));

alter publication one add table public.gone;
