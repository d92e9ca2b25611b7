create table t (a int, b int, c text, "In""dex" int, primary key (a, b) include (c));
alter table t add constraint t_once unique nulls not distinct (c, "In""dex") include (b) deferrable initially deferred;
alter table t add constraint "T_Index" unique ("In""dex") with (fillfactor = 70);
alter table t replica identity using index "t_pkey";
