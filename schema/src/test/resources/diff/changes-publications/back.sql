drop publication one;

drop publication two;

create publication one for table public.a (id, b) where ((id > 3)), table public.b;

create publication two for all tables;
