-- question: table gone is gone, and new is new: is it renamed?
--   --rename gone:new
--   --drop gone
-- question: column a.d would be dropped: its values are lost
--   --drop a.d

alter publication one drop table public.a;

alter publication three drop table public.c;

alter publication two drop tables in schema app;

create table public.new (
    id integer not null
);

-- rewrite: all of c is written anew
alter table public.c alter column v type bigint;

alter table public.new add constraint new_pkey PRIMARY KEY (id);

alter publication all_of set (publish = 'insert, update, delete, truncate');

alter publication three set (publish_via_partition_root = 'false');

alter publication empty add table public.a;

alter publication three add table public.b;

alter publication three add table public.c where ((v > 1));

alter publication two add tables in schema other;

-- data loss: all values of a.d are lost
alter table public.a drop column d;

-- data loss: all rows of gone are lost
drop table public.gone;

alter publication one set (publish = 'insert');

alter publication one add table public.a (id, b, c);

alter publication one add table public.new where ((id <> 2));
