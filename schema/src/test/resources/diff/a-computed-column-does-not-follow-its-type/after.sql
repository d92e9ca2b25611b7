create type mood as enum ('ok', 'sad');
create table t (a int, m mood generated always as (case when a > 1 then 'ok'::mood else 'sad'::mood end) stored, n mood);
