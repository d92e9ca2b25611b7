create table t (id int primary key, a int);
create table log (id int);
create rule one as on insert to t do also insert into log values (new.id);
create rule two as on update to t where new.a > 1 do instead nothing;
create rule three as on delete to t do also notify gone;
comment on rule two on t is 'kept';
