create table t (s text not null default 'done');
insert into t values ('done');
