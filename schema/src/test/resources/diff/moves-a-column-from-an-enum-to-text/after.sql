create table t (s text not null default 'done');
