drop publication one;

drop publication two;

create publication one for table public.a (id, c) with (publish = 'insert', publish_via_partition_root = true);

create publication two for tables in schema app;

comment on publication two is 'of the app';
