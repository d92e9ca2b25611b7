create table t (id int primary key, a int);
create table log (id int);
create rule one as on insert to t do also insert into log values (new.a);
create rule two as on update to t where new.a > 1 do instead nothing;
alter table t disable rule two;
comment on rule two on t is 'kept';
