-- may fail: it is refused if a row has no value of t.a
alter table public.t alter column a set not null;

-- may fail: it is refused if a row has no value of t.b
alter table public.t alter column b set not null;

-- scan: nobody can use t while its index is built
alter table public.t add constraint t_pkey PRIMARY KEY (a, b) INCLUDE (c);

alter table public.t replica identity using index t_pkey;

-- scan: nobody can use t while its index is built
alter table public.t add constraint "T_Index" UNIQUE ("In""dex");

alter index public."T_Index" set (fillfactor = '70');

-- scan: nobody can use t while its index is built
alter table public.t add constraint t_once UNIQUE NULLS NOT DISTINCT (c, "In""dex") INCLUDE (b) DEFERRABLE INITIALLY DEFERRED;
