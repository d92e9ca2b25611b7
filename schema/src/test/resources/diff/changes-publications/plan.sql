alter publication one drop table public.a;

alter publication one drop table public.b;

drop publication two;

alter publication one set (publish = 'insert', publish_via_partition_root = 'true');

create publication two for tables in schema app;

alter publication one add table public.a (id, c);

comment on publication two is 'of the app';
