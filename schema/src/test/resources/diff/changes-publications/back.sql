alter publication one drop table public.a;

drop publication two;

alter publication one set (publish = 'insert, update, delete, truncate', publish_via_partition_root = 'false');

create publication two for all tables;

alter publication one add table public.a (id, b) where ((id > 3));

alter publication one add table public.b;
